package org.forumbot.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.people.People;
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

    /** What has come of the files of one practice that somebody has to hear of. */
    record Said(List<KeptFile> refused, List<KeptFile> large, List<KeptFile> lost) {
        Said() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    void tell(long practice, Said said) {
        practices.card(practice).ifPresent(card -> {
            author("copies.refused", card, said.refused());
            author("copies.large", card, said.large());
            if (!said.lost().isEmpty()) {
                desk.tell(
                        "copies.lost",
                        Map.of("number", card.number(), "count", said.lost().size()));
            }
        });
    }

    private void author(String phrase, PracticeCard card, List<KeptFile> files) {
        var person = card.person();
        if (person != null && !files.isEmpty()) {
            people.find(person)
                    .ifPresent(author -> voice.tell(author.id(), author.language(), phrase, values(card, files)));
        }
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

    private static Map<String, Object> values(PracticeCard card, List<KeptFile> files) {
        var names = files.stream().map(KeptFile::shown).collect(Collectors.joining(", "));
        return Map.of("number", card.number(), "title", card.title(), "count", files.size(), "files", names);
    }
}
