package org.forumbot.practices;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.forumbot.conversation.Outcome;
import org.springframework.stereotype.Component;

/** An author hands a practice in: for the first time, with other answers, or with replies to remarks. */
@Component
class HandingIn {
    private final Revisions revisions;
    private final Remarks remarks;
    private final Lifecycle lifecycle;
    private final Clock clock;

    HandingIn(Revisions revisions, Remarks remarks, Lifecycle lifecycle, Clock clock) {
        this.revisions = revisions;
        this.remarks = remarks;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    Outcome first(Practice practice, String answers) {
        revisions.add(practice, answers);
        return moved(practice);
    }

    /** The same answers again are a second tap, and change nothing; but for remarks that were replied to. */
    Outcome again(Practice practice, Passport passport, String answers) {
        boolean same = revisions.isLatest(practice, answers);
        return switch (practice.status()) {
            case RETURNED -> returned(practice, passport, answers, same);
            case DRAFT, SUBMITTED, IN_CHECK -> same ? done(practice) : revised(practice, passport, answers);
            case ACCEPTED, RECOMMENDED, PUBLISHED -> {
                if (!same) {
                    keep(practice, passport, answers);
                }
                yield done(practice);
            }
            case IN_REVIEW, DECIDED, REJECTED, WITHDRAWN, ARCHIVED ->
                same ? done(practice) : EditPractice.tooLate(practice);
        };
    }

    private Outcome returned(Practice practice, Passport passport, String answers, boolean same) {
        if (!remarks.isAnswered(practice, ShownAnswers.read(answers))) {
            return Outcome.refused("practices.not.answered");
        }
        return same ? moved(practice) : revised(practice, passport, answers);
    }

    private Outcome revised(Practice practice, Passport passport, String answers) {
        keep(practice, passport, answers);
        return moved(practice);
    }

    private void keep(Practice practice, Passport passport, String answers) {
        practice.revise(passport, clock.instant());
        revisions.add(practice, answers);
    }

    /** What was returned, as it is: with the replies to remarks alone. */
    Move asItIs(Practice practice) {
        return move(practice, false);
    }

    private Move move(Practice practice, boolean revised) {
        var author = new Actor.Author(Objects.requireNonNull(practice.person()));
        return lifecycle.move(practice.getId(), PracticeStatus.SUBMITTED, author, "", Map.of("revised", revised));
    }

    private Outcome moved(Practice practice) {
        var move = move(practice, true);
        return move instanceof Move.NotAllowed(var phrase, var values)
                ? new Outcome.Refused(phrase, values)
                : done(practice);
    }

    private static Outcome done(Practice practice) {
        return new Outcome.Done("", Map.of("number", practice.number(), "revision", practice.latest()));
    }
}
