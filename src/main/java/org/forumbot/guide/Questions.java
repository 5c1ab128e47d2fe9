package org.forumbot.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions that people wait to have answered. Only inside a unit of the writer. */
@Component
public class Questions {
    private final StoredQuestions stored;

    Questions(StoredQuestions stored) {
        this.stored = stored;
    }

    public Optional<QuestionCard> card(long id) {
        return stored.findById(id).map(Question::card);
    }

    /** Nothing happens when the question is gone or was answered before. */
    public void answered(long id, String byFirstName) {
        stored.findById(id)
                .filter(question -> question.card().answeredBy() == null)
                .ifPresent(question -> question.answer(byFirstName));
    }

    /** At most five that wait, urgent ones first, then the oldest. */
    public List<QuestionCard> open() {
        return stored.findFirst5ByStateOrderByUrgentDescAskedAsc(Question.State.ASKED).stream()
                .map(Question::card)
                .toList();
    }

    /** How many of those asked at that time or later wait for an answer. */
    public long openSince(Instant time) {
        return stored.countByStateAndAskedGreaterThanEqual(Question.State.ASKED, time);
    }
}
