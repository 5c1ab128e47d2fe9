package org.forumbot.organizers;

import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.forumbot.guide.QuestionCard;
import org.forumbot.people.People;
import org.springframework.stereotype.Component;

/** Brings an organizer's answer to the one who asked, in that person's language, with the question quoted. */
@Component
class ToPerson {
    private static final int LONGEST_QUOTE = 300;

    private final People people;
    private final Phrases phrases;
    private final WayBack wayBack;
    private final Outbox outbox;

    ToPerson(People people, Phrases phrases, WayBack wayBack, Outbox outbox) {
        this.people = people;
        this.phrases = phrases;
        this.wayBack = wayBack;
        this.outbox = outbox;
    }

    /** @return false when this person cannot be written to now; then nothing is sent */
    boolean answer(QuestionCard question, String answer) {
        if (!people.reachable(question.person())) {
            return false;
        }
        var whole = words(question, answer);
        if (whole.length() <= BundleText.LONGEST) {
            send(question, whole, back(question));
        } else {
            send(question, words(question, ""), Keyboard.NONE);
            send(question, Words.plain(answer).cut(BundleText.LONGEST), back(question));
        }
        return true;
    }

    private Words words(QuestionCard question, String answer) {
        var quote = Words.plain(question.text()).cut(LONGEST_QUOTE).text();
        return phrases.say(question.language(), "desk.answer", Map.of("question", quote, "answer", answer));
    }

    /** The answer may come in the middle of a form. */
    private Keyboard back(QuestionCard question) {
        return Keyboard.inline(wayBack.rows(question.person(), question.language()));
    }

    private void send(QuestionCard question, Words words, Keyboard keyboard) {
        outbox.send(Outgoing.to(question.person(), Lane.ANSWER, words, keyboard));
    }
}
