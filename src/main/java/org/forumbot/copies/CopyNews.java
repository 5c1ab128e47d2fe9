package org.forumbot.copies;

import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.forumbot.store.Notes;
import org.springframework.stereotype.Component;

/** Tells the author of a file that is not what it says, and the desk of what only people can mend. Inside units. */
@Component
class CopyNews {
    /** Set while the desk knows that nothing can be kept, so that it is told once. */
    private static final String TOLD = "copies.full";

    private final Practices practices;
    private final People people;
    private final ToOrganizers desk;
    private final Notes notes;
    private final Voice voice;

    /** How the author is told. */
    @Component
    record Voice(Phrases phrases, Outbox outbox, WayBack wayBack) {
        void tell(long person, String language, String phrase, Map<String, Object> values) {
            outbox.send(Outgoing.to(
                    person,
                    Lane.OFFER,
                    phrases.say(language, phrase, values),
                    Keyboard.inline(wayBack.rows(person, language))));
        }
    }

    CopyNews(Practices practices, People people, ToOrganizers desk, Notes notes, Voice voice) {
        this.practices = practices;
        this.people = people;
        this.desk = desk;
        this.notes = notes;
        this.voice = voice;
    }

    /** @param large whether it is larger than may be, and not something else than its name says */
    void refused(KeptFile file, boolean large) {
        var phrase = large ? "copies.large" : "copies.refused";
        practices
                .card(file.practice())
                .ifPresent(card -> author(file)
                        .ifPresent(author -> voice.tell(author.id(), author.language(), phrase, values(card, file))));
    }

    void lost(KeptFile file) {
        practices.card(file.practice()).ifPresent(card -> desk.tell("copies.lost", values(card, file)));
    }

    /** @param why of the disk; empty when the quota is used up */
    void noRoom(String why) {
        if (notes.get(TOLD).isEmpty()) {
            notes.put(TOLD, "told");
            desk.tell(why.isEmpty() ? "copies.full" : "copies.unwritable", Map.of("why", why));
        }
    }

    void roomAgain() {
        if (notes.get(TOLD).isPresent()) {
            notes.remove(TOLD);
        }
    }

    private Optional<Person> author(KeptFile file) {
        var person = file.person();
        return person == null ? Optional.empty() : people.find(person);
    }

    private static Map<String, Object> values(PracticeCard card, KeptFile file) {
        return Map.of("number", card.number(), "title", card.title(), "file", file.shown());
    }
}
