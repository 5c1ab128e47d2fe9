package org.forumbot.organizers;

import java.util.Map;
import org.forumbot.conversation.FormSent;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.SentForms;
import org.forumbot.guide.QuestionAsked;
import org.forumbot.guide.QuestionCard;
import org.forumbot.guide.Questions;
import org.forumbot.organizers.DeskNotice.Entry;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeMoved;
import org.forumbot.practices.PracticeSent;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.practices.Practices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down for the desk what comes in. */
@Component
class OnEntries {
    private final Notices notices;
    private final SentForms forms;
    private final Practices practices;
    private final Questions questions;
    private final Phrases phrases;

    OnEntries(Notices notices, SentForms forms, Practices practices, Questions questions, Phrases phrases) {
        this.notices = notices;
        this.forms = forms;
        this.practices = practices;
        this.questions = questions;
        this.phrases = phrases;
    }

    /** A practice is told by its own event. */
    @EventListener
    void on(FormSent sent) {
        if (practices.submittedIn(sent.conversation()).isPresent()) {
            return;
        }
        forms.deskLine(sent.conversation())
                .ifPresent(words -> notices.add(
                        new Entry(NoticeKind.FORM, sent.conversation(), sent.person(), oneLine(words.text()), false)));
    }

    @EventListener
    void on(PracticeSent sent) {
        practices.card(sent.practice()).map(this::entry).ifPresent(notices::add);
    }

    /** What its author takes back nobody has to look at any more. */
    @EventListener
    void on(PracticeMoved moved) {
        practices
                .card(moved.practice())
                .filter(card -> card.status() == PracticeStatus.WITHDRAWN)
                .ifPresent(card -> notices.add(entry(card, NoticeKind.NOTE, "desk.line.withdrawn")));
    }

    @EventListener
    void on(QuestionAsked asked) {
        questions.card(asked.question()).map(this::entry).ifPresent(notices::add);
    }

    private Entry entry(PracticeCard card) {
        return entry(card, NoticeKind.PRACTICE, "desk.line.practice");
    }

    private Entry entry(PracticeCard card, NoticeKind kind, String phrase) {
        var line = phrases.say(Desk.LANGUAGE, phrase, Map.of("number", card.number(), "title", card.title()));
        return new Entry(kind, card.id(), card.person(), oneLine(line.text()), false);
    }

    private Entry entry(QuestionCard card) {
        var line = phrases.say(Desk.LANGUAGE, "desk.line.question", Map.of("text", card.text()));
        return new Entry(NoticeKind.QUESTION, card.id(), card.person(), oneLine(line.text()), card.urgent());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\n\\s*", " · ");
    }
}
