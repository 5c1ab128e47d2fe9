package org.forumbot.guide;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.store.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands a question to the organizers. Only inside a unit of the writer. */
@Component
class Asking {
    /** Nobody asks more in an hour; an urgent question is always taken. */
    private static final int MOST_AN_HOUR = 10;

    private final StoredQuestions questions;
    private final Guide guide;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Asking(StoredQuestions questions, Guide guide, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.questions = questions;
        this.guide = guide;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** @return empty when this person has asked too much within an hour */
    Optional<Question> ask(Asker who, String words) {
        return ask(who, words, ids.next());
    }

    /** The same with an id known beforehand: the same id again is the same question. */
    Optional<Question> ask(Asker who, String words, long id) {
        var text = words.strip();
        var before = questions
                .findById(id)
                .or(() -> questions
                        .findFirstByPersonAndTextOrderByAskedDesc(who.person(), text)
                        .filter(same -> same.isStill(clock.instant())));
        if (before.isPresent()) {
            return before;
        }
        boolean urgent = guide.isUrgent(text);
        if (!urgent && isTooMuch(who)) {
            return Optional.empty();
        }
        return Optional.of(handOver(new Question(id, who, text, urgent, clock.instant())));
    }

    private boolean isTooMuch(Asker who) {
        var hour = clock.instant().minus(Duration.ofHours(1));
        return questions.countByPersonAndAskedGreaterThanEqual(who.person(), hour) >= MOST_AN_HOUR;
    }

    private Question handOver(Question question) {
        questions.save(question);
        events.publishEvent(new QuestionAsked(question.getId()));
        return question;
    }
}
