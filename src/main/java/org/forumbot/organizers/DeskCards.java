package org.forumbot.organizers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.SentForms;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Words;
import org.forumbot.guide.QuestionCard;
import org.forumbot.guide.Questions;
import org.forumbot.practices.Claims;
import org.forumbot.practices.Claims.Holder;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
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
    private final Claims claims;
    private final Questions questions;
    private final SentForms forms;
    private final Phrases phrases;

    DeskCards(Practices practices, Claims claims, Questions questions, SentForms forms, Phrases phrases) {
        this.practices = practices;
        this.claims = claims;
        this.questions = questions;
        this.forms = forms;
        this.phrases = phrases;
    }

    /** Empty when it is gone. */
    Optional<Outgoing> practice(long id, long chat) {
        return practices.card(id).map(card -> {
            int files = forms.deskFiles(card.conversation()).size();
            var holder = claims.holder(id);
            return message(chat, words(card, files, holder), subject(id), buttons(card, files, holder));
        });
    }

    private Keyboard buttons(PracticeCard card, int files, Optional<Holder> holder) {
        var rows = new ArrayList<List<Button>>();
        taking(card, holder).ifPresent(button -> rows.add(List.of(button)));
        if (files > 0) {
            rows.add(List.of(button("desk.files.button", Map.of("count", files), HandFiles.DATA + card.id())));
        }
        return Keyboard.inline(rows);
    }

    /** Of messages that show this practice. */
    static String subject(long practice) {
        return PRACTICE + practice;
    }

    /** Whether nobody has to look at it any more. */
    static boolean isOver(PracticeStatus status) {
        return status == PracticeStatus.REJECTED
                || status == PracticeStatus.WITHDRAWN
                || status == PracticeStatus.ARCHIVED;
    }

    /** What is at its end needs nobody. */
    private Optional<Button> taking(PracticeCard card, Optional<Holder> holder) {
        return switch (card.status()) {
            case REJECTED, WITHDRAWN, ARCHIVED -> Optional.empty();
            case SUBMITTED -> Optional.of(button("desk.take.button", Map.of(), TakePractice.TAKE + card.id()));
            case DRAFT, IN_CHECK, RETURNED, IN_REVIEW, DECIDED, ACCEPTED, RECOMMENDED, PUBLISHED ->
                Optional.of(holder.map(by -> button(
                                "desk.over.button",
                                Map.of("name", by.name()),
                                TakePractice.OVER + card.id() + "." + by.person()))
                        .orElseGet(() -> button("desk.take.button", Map.of(), TakePractice.TAKE + card.id())));
        };
    }

    private Button button(String phrase, Map<String, Object> values, String data) {
        return new Button(phrases.say(Desk.LANGUAGE, phrase, values).cut(60).text(), data);
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

    private Words words(PracticeCard card, int files, Optional<Holder> holder) {
        var values =
                Map.<String, Object>of("number", card.number(), "title", card.title(), "revision", card.revision());
        var again = card.revision() > 1 ? phrases.say(Desk.LANGUAGE, "desk.practice.again", values) : Words.NONE;
        var form = forms.deskLine(card.conversation())
                .orElseGet(() -> phrases.say(Desk.LANGUAGE, "desk.line.practice", values));
        var enclosed = files == 0 ? Words.NONE : phrases.say(Desk.LANGUAGE, "desk.files", Map.of("count", files));
        return Words.joined(
                "\n\n", List.of(again, form.cut(BundleText.LONGEST - ABOUT), enclosed, stands(card, holder)));
    }

    /** That it is over, or else who has it in hand. */
    private Words stands(PracticeCard card, Optional<Holder> holder) {
        return isOver(card.status())
                ? phrases.say(Desk.LANGUAGE, "desk.end." + card.status().name().toLowerCase(Locale.ROOT), Map.of())
                : holder.map(by -> phrases.say(Desk.LANGUAGE, "desk.held", Map.of("name", by.name())))
                        .orElse(Words.NONE);
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
