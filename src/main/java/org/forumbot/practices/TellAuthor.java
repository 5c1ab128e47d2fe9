package org.forumbot.practices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.people.People;
import org.springframework.stereotype.Component;

/** Tells the author what has happened to a practice, what happens next and by when. */
@Component
class TellAuthor {
    private final People people;
    private final Phrases phrases;
    private final WayBack wayBack;
    private final Outbox outbox;
    private final Deadlines deadlines;

    TellAuthor(People people, Phrases phrases, WayBack wayBack, Outbox outbox, Deadlines deadlines) {
        this.people = people;
        this.phrases = phrases;
        this.wayBack = wayBack;
        this.outbox = outbox;
        this.deadlines = deadlines;
    }

    record Told(String text, Arrival arrival) {}

    /** What the author does by themselves is answered on the spot, and not told once more. */
    Told tell(Practice practice, Lifecycle.Wanted wanted, String subject) {
        var person = practice.person();
        if (person == null) {
            return new Told("", Arrival.NOBODY);
        }
        var language = people.find(person).map(known -> known.language()).orElse("ru");
        var words = phrases.say(language, phrase(practice.status(), wanted.by()), values(practice, wanted, language));
        if (wanted.by() instanceof Actor.Author) {
            return new Told(words.text(), Arrival.SEEN);
        }
        if (!people.reachable(person)) {
            return new Told(words.text(), Arrival.LOST);
        }
        outbox.send(Outgoing.to(person, Lane.OFFER, words, buttons(practice, person, language))
                .about(subject));
        return new Told(words.text(), Arrival.SENT);
    }

    /** Something about a date; not told to who cannot be reached. */
    void remind(Practice practice, String phrase) {
        var person = practice.person();
        if (person != null && people.reachable(person)) {
            var language = people.find(person).map(known -> known.language()).orElse("ru");
            var values = Map.<String, Object>of(
                    "number", practice.number(),
                    "title", practice.title(),
                    "until", deadlines.shown(practice.due(), practice.forum(), language));
            outbox.send(Outgoing.to(
                    person, Lane.REMINDER, phrases.say(language, phrase, values), buttons(practice, person, language)));
        }
    }

    private static String phrase(PracticeStatus status, Actor by) {
        boolean overdue = status == PracticeStatus.WITHDRAWN && by instanceof Actor.Machine;
        return "practices.told." + (overdue ? "overdue" : status.name().toLowerCase(Locale.ROOT));
    }

    private Map<String, Object> values(Practice practice, Lifecycle.Wanted wanted, String language) {
        var values = new HashMap<String, Object>();
        values.put("number", practice.number());
        values.put("title", practice.title());
        values.put("until", deadlines.shown(practice.due(), practice.forum(), language));
        values.put("reason", wanted.reason());
        values.put("section", wanted.details().getOrDefault("section", ""));
        // only what was reviewed is rejected with an advice
        values.put("judged", wanted.details().containsKey("advice"));
        values.put("advice", wanted.details().getOrDefault("advice", ""));
        return values;
    }

    /** The news may come in the middle of a form. */
    private Keyboard buttons(Practice practice, long person, String language) {
        var rows = new ArrayList<List<Button>>();
        boolean returned = practice.status() == PracticeStatus.RETURNED;
        var screen = returned ? "remarks" : "one";
        rows.add(List.of(new Button(
                phrases.say(language, returned ? "practices.told.answer" : "practices.told.open")
                        .text(),
                "o." + practice.forum() + ".practices." + screen + "." + practice.number())));
        rows.addAll(wayBack.rows(person, language));
        return Keyboard.inline(rows);
    }
}
