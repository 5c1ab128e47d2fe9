package org.forumbot.organizers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.SentForms;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.forumbot.guide.QuestionCard;
import org.forumbot.guide.Questions;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** Practices and questions as the desk sees them. Of a practice it shows what its form names, of a person nothing. */
@Component
class DeskCards {
    private static final String QUESTION = "question:";
    private static final String PRACTICE = "practice:";

    /** Room for what stands above and below what the form names. */
    private static final int ABOUT = 200;

    private final Practices practices;
    private final Questions questions;
    private final SentForms forms;
    private final Phrases phrases;

    DeskCards(Practices practices, Questions questions, SentForms forms, Phrases phrases) {
        this.practices = practices;
        this.questions = questions;
        this.forms = forms;
        this.phrases = phrases;
    }

    /** Empty when it is gone. */
    Optional<Outgoing> practice(long id, long chat) {
        return practices.card(id).map(card -> {
            int files = forms.deskFiles(card.conversation()).size();
            return message(chat, words(card, files), PRACTICE + id, handing(id, files));
        });
    }

    private Keyboard handing(long practice, int files) {
        var label = phrases.say(Desk.LANGUAGE, "desk.files.button", Map.of("count", files))
                .text();
        return files == 0
                ? Keyboard.NONE
                : Keyboard.inline(List.of(List.of(new Keyboard.Button(label, HandFiles.DATA + practice))));
    }

    /** Empty when it is gone. */
    Optional<Outgoing> question(long id, long chat) {
        return questions.card(id).map(card -> message(chat, words(card), QUESTION + id, Keyboard.NONE));
    }

    Outgoing note(String text, long chat) {
        return Outgoing.to(chat, Lane.DESK, Words.plain(text).cut(BundleText.LONGEST), Keyboard.NONE);
    }

    /** Whether Delivered tells of a message made here. */
    static boolean isSubject(String subject) {
        return subject.startsWith(QUESTION) || subject.startsWith(PRACTICE);
    }

    /** The question a message of this subject is about; empty when it is about something else. */
    static Optional<Long> question(String subject) {
        return subject.startsWith(QUESTION)
                ? Optional.of(Long.parseLong(subject.substring(QUESTION.length())))
                : Optional.empty();
    }

    private Words words(PracticeCard card, int files) {
        var values =
                Map.<String, Object>of("number", card.number(), "title", card.title(), "revision", card.revision());
        var again = card.revision() > 1 ? phrases.say(Desk.LANGUAGE, "desk.practice.again", values) : Words.NONE;
        var form = forms.deskLine(card.conversation())
                .orElseGet(() -> phrases.say(Desk.LANGUAGE, "desk.line.practice", values));
        var enclosed = files == 0 ? Words.NONE : phrases.say(Desk.LANGUAGE, "desk.files", Map.of("count", files));
        return Words.joined("\n\n", List.of(again, form.cut(BundleText.LONGEST - ABOUT), enclosed));
    }

    private Words words(QuestionCard card) {
        var key = card.urgent() ? "desk.question.urgent" : "desk.question";
        return phrases.say(Desk.LANGUAGE, key, Map.of("text", card.text()));
    }

    private static Outgoing message(long chat, Words words, String subject, Keyboard keyboard) {
        return Outgoing.to(chat, Lane.DESK, words.cut(BundleText.LONGEST), keyboard)
                .about(subject);
    }
}
