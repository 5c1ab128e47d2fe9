package org.forumbot.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.practices.Practices;
import org.forumbot.search.Text;
import org.springframework.stereotype.Component;

/** Reads published practices from the database. Only inside units. */
@Component
class Reading {
    private final StoredPublications stored;
    private final Practices practices;
    private final SentCards forms;
    private final CardForm form;

    Reading(StoredPublications stored, Practices practices, SentCards forms, CardForm form) {
        this.stored = stored;
        this.practices = practices;
        this.forms = forms;
        this.form = form;
    }

    /**
     * A practice as the catalogue takes it.
     *
     * @param texts what it is found by, by language; their code is the practice's id
     */
    record Item(Entry entry, Map<String, Text> texts) {}

    List<Long> all() {
        return stored.practices();
    }

    /** Empty when it was never published. */
    Optional<Item> item(long practice) {
        return stored.findById(practice)
                .flatMap(publication -> practices.card(practice).map(card -> item(publication, card)));
    }

    /** The same, after what it says of itself may have changed. */
    Optional<Item> renewed(long practice) {
        stored.findById(practice).ifPresent(this::renew);
        return item(practice);
    }

    /** Whoever is forgotten leaves no form behind: then it stays as it is. */
    void renew(Publication publication) {
        practices
                .card(publication.getId())
                .map(card -> forms.answers(card.conversation()))
                .filter(answers -> !answers.isEmpty())
                .ifPresent(answers -> publication.chosenBy(Traits.of(answers)));
    }

    private Item item(Publication publication, PracticeCard card) {
        var traits = publication.traits();
        var entry = new Entry(
                card.id(),
                card.number(),
                card.forum(),
                card.number(),
                card.title(),
                card.org(),
                card.region(),
                traits.tracks(),
                traits.groups(),
                card.stage(),
                traits.regions(),
                card.status() == PracticeStatus.PUBLISHED);
        return new Item(entry, entry.open() ? texts(entry) : Map.of());
    }

    private Map<String, Text> texts(Entry entry) {
        var answers = practices.answers(entry.practice());
        var texts = new HashMap<String, Text>();
        for (var language : form.languages()) {
            texts.put(language, SearchedText.of(entry, answers, tags(entry, language)));
        }
        return texts;
    }

    private List<List<String>> tags(Entry entry, String language) {
        return List.of(
                form.labels(language, entry.forum(), "track", entry.tracks()),
                form.labels(language, entry.forum(), "target_group", entry.groups()),
                form.labels(language, entry.forum(), "stage", List.of(entry.stage())));
    }
}
