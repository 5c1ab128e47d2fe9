package org.forumbot.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.files.Dialogs;
import org.forumbot.people.People;
import org.springframework.stereotype.Component;

/** To whom something can be said that they did not ask for: who is known, can be reached, and at a forum that is on. */
@Component
class Recipients {
    private final People people;
    private final Dialogs dialogs;

    Recipients(People people, Dialogs dialogs) {
        this.people = people;
        this.dialogs = dialogs;
    }

    Optional<Asker> one(String forum, long person) {
        return Optional.ofNullable(all(forum, List.of(person)).get(person));
    }

    /** Those of them to whom it can, by person. One query. */
    Map<Long, Asker> all(String forum, Collection<Long> persons) {
        var all = new HashMap<Long, Asker>();
        if (dialogs.forums().contains(forum)) {
            people.reachable(persons)
                    .forEach(person -> all.put(person.id(), new Asker(person.id(), person.language(), forum)));
        }
        return all;
    }
}
