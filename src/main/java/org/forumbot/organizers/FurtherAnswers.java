package org.forumbot.organizers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Incoming;
import org.forumbot.dialog.Keyboard;
import org.forumbot.guide.QuestionCard;
import org.forumbot.guide.Questions;
import org.springframework.stereotype.Component;

/** Answers after the first: somebody has to say that they are to be sent too. */
@Component
class FurtherAnswers {
    /** {@code d.desk.again.<question>.<message>}, at most 41 characters. */
    private static final String AGAIN = "d.desk.again.";

    private final StoredReplies stored;
    private final Questions questions;
    private final ToPerson toPerson;
    private final DeskVoice voice;
    private final Clock clock;

    FurtherAnswers(StoredReplies stored, Questions questions, ToPerson toPerson, DeskVoice voice, Clock clock) {
        this.stored = stored;
        this.questions = questions;
        this.toPerson = toPerson;
        this.voice = voice;
        this.clock = clock;
    }

    void keep(QuestionCard question, String answeredBy, Incoming.Message reply) {
        var kept = new DeskReply(question, reply.id(), reply.text(), clock.instant());
        if (stored.findById(kept.getId()).isEmpty()) {
            stored.save(kept);
        }
        var label = voice.words("desk.again.send", Map.of()).text();
        var send = new Keyboard.Button(label, AGAIN + kept.getId());
        voice.reply(
                reply, voice.words("desk.again", Map.of("name", answeredBy)), Keyboard.inline(List.of(List.of(send))));
    }

    /** A press at the desk. Data that nobody has made, or that is too old, gets a polite word. */
    void pressed(Incoming.Press press) {
        var reply = press.data().startsWith(AGAIN)
                ? stored.findById(press.data().substring(AGAIN.length())).orElse(null)
                : null;
        voice.acknowledge(press, reply == null ? "desk.press.unknown" : send(reply, press));
    }

    /** Nothing can be done in another group, yet no press is left without an answer. */
    void pressedElsewhere(Incoming.Press press) {
        voice.acknowledge(press, "desk.press.unknown");
    }

    /** @return key of what is said about it */
    private String send(DeskReply reply, Incoming.Press press) {
        var question = questions.card(reply.question()).orElse(null);
        if (reply.sent()) {
            return "desk.again.before";
        } else if (question == null) {
            return "desk.question.gone";
        } else if (!toPerson.answer(question, reply.text())) {
            return "desk.unreachable";
        }
        reply.markSent();
        voice.replace(press, "desk.again.sent");
        return "desk.answered";
    }
}
