package org.forumbot.organizers;

import org.forumbot.conversation.Incoming;
import org.forumbot.delivery.Outbox;
import org.forumbot.guide.QuestionCard;
import org.forumbot.guide.Questions;
import org.springframework.stereotype.Component;

/** {@code /questions}: shows at most five open questions anew, so that those that came as lines can be answered too. */
@Component
class OpenQuestions {
    private final Questions questions;
    private final DeskCards cards;
    private final Outbox outbox;
    private final DeskVoice voice;

    OpenQuestions(Questions questions, DeskCards cards, Outbox outbox, DeskVoice voice) {
        this.questions = questions;
        this.cards = cards;
        this.outbox = outbox;
        this.voice = voice;
    }

    void show(Incoming.Message asked) {
        var open = questions.open();
        if (open.isEmpty()) {
            voice.reply(asked, "desk.questions.none");
        }
        for (QuestionCard question : open) {
            cards.question(question.id(), asked.place().chat()).ifPresent(outbox::send);
        }
    }
}
