package org.forumbot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Words;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.springframework.stereotype.Component;

/** Tells experts and organizers privately what there is to do, with a button that leads there. */
@Component
class ReviewVoice {
    private final People people;
    private final Phrases phrases;
    private final WayBack wayBack;
    private final Outbox outbox;

    ReviewVoice(People people, Phrases phrases, WayBack wayBack, Outbox outbox) {
        this.people = people;
        this.phrases = phrases;
        this.wayBack = wayBack;
        this.outbox = outbox;
    }

    /** A button. @param phrase its label @param data what it opens */
    record Way(String phrase, String data) {}

    String language(long person) {
        return people.find(person).map(Person::language).orElse("ru");
    }

    /** Hands files on, each with the words; the way back stands below the last. */
    void hand(long person, String phrase, Map<String, Object> values, List<Enclosure> files) {
        var language = language(person);
        var words = phrases.say(language, phrase, values);
        var back = wayBack.rows(person, language);
        for (int at = 0; at < files.size(); at++) {
            boolean last = at == files.size() - 1 && !back.isEmpty();
            outbox.send(Outgoing.to(person, Lane.ANSWER, words, last ? Keyboard.inline(back) : Keyboard.NONE)
                    .enclosing(files.get(at)));
        }
    }

    void say(long person, Lane lane, String phrase, Map<String, Object> values, Way... ways) {
        var language = language(person);
        var rows = new ArrayList<List<Button>>();
        for (var way : ways) {
            rows.add(List.of(new Button(phrases.say(language, way.phrase()).text(), way.data())));
        }
        // it may come in the middle of a form
        rows.addAll(wayBack.rows(person, language));
        var words = phrases.say(language, phrase, values).cut(Words.MESSAGE);
        outbox.send(Outgoing.to(person, lane, words, rows.isEmpty() ? Keyboard.NONE : Keyboard.inline(rows)));
    }
}
