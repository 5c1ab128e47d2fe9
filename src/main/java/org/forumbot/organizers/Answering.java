package org.forumbot.organizers;

import org.forumbot.conversation.Incoming;
import org.forumbot.guide.QuestionCard;
import org.forumbot.guide.Questions;
import org.springframework.stereotype.Component;

/** A reply at the desk to the message that shows a question is its answer. */
@Component
class Answering {
    private final DeskMessages messages;
    private final Questions questions;
    private final ToPerson toPerson;
    private final FurtherAnswers further;
    private final DeskVoice voice;

    Answering(DeskMessages messages, Questions questions, ToPerson toPerson, FurtherAnswers further, DeskVoice voice) {
        this.messages = messages;
        this.questions = questions;
        this.toPerson = toPerson;
        this.further = further;
        this.voice = voice;
    }

    /** Replies to anything but a question are the organizers' own talk. */
    void heard(Incoming.Message reply) {
        messages.question(reply.place().chat(), reply.replyTo()).ifPresent(id -> answer(id, reply));
    }

    private void answer(long id, Incoming.Message reply) {
        var question = questions.card(id).orElse(null);
        if (reply.from().anonymous()) {
            voice.reply(reply, "desk.anonymous");
        } else if (question == null) {
            voice.reply(reply, "desk.question.gone");
        } else if (reply.text().isBlank()) {
            voice.reply(reply, "desk.text.needed");
        } else if (question.answeredBy() != null) {
            further.keep(question, question.answeredBy(), reply);
        } else {
            first(question, reply);
        }
    }

    private void first(QuestionCard question, Incoming.Message reply) {
        if (!toPerson.answer(question, reply.text())) {
            voice.reply(reply, "desk.unreachable");
            return;
        }
        questions.answered(question.id(), reply.from().firstName());
        boolean whole = reply.attachment() == Incoming.Attachment.NONE;
        voice.reply(reply, whole ? "desk.answered" : "desk.answered.text");
    }
}
