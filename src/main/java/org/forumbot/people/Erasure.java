package org.forumbot.people;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Deletes a person. Only inside units of the writer. */
@Component
public class Erasure {
    private final ObjectProvider<Forgetting> features;
    private final Consents consents;
    private final People people;

    Erasure(ObjectProvider<Forgetting> features, Consents consents, People people) {
        this.features = features;
        this.consents = consents;
        this.people = people;
    }

    /**
     * All that is kept about the person goes, but the proof of consents, which are withdrawn by it. Whoever writes again
     * is met as somebody new.
     *
     * @return keys of {@code phrases.yaml} that name what was deleted
     */
    public List<String> forget(long person) {
        var deleted = new ArrayList<String>();
        features.orderedStream().forEach(feature -> deleted.add(feature.forget(person)));
        deleted.removeIf(String::isEmpty);
        consents.withdrawn(person);
        people.remove(person);
        return List.copyOf(deleted);
    }
}
