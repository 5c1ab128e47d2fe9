package org.forumbot.review;

import org.forumbot.conversation.Outcome;
import org.jspecify.annotations.Nullable;

/** Why nothing more can be said of a practice. */
final class Closed {
    private Closed() {}

    /** @param found null when it is not this person's */
    static Outcome refusal(OwnReviews.@Nullable Own found) {
        if (found == null) {
            return Outcome.refused("review.unknown");
        }
        if (found.isWithdrawn()) {
            return Outcome.refused("review.withdrawn.before");
        }
        return switch (found.review().state()) {
            case SENT -> Outcome.refused("review.sent.before");
            case REPLACED -> Outcome.refused("review.replaced.before");
            case RECUSED -> Outcome.refused("review.recused.before");
            case CHOSEN, ASKED, STOPPED -> Outcome.refused("review.stopped");
        };
    }
}
