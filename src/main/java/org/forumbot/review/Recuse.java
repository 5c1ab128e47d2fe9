package org.forumbot.review;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code rate.recuse(review)}: the expert does not judge this practice; an organizer hears of it at once. */
@Component
class Recuse implements Act {
    private final OwnReviews own;
    private final Settling settling;

    Recuse(OwnReviews own, Settling settling) {
        this.own = own;
        this.settling = settling;
    }

    @Override
    public String name() {
        return "rate.recuse";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var found = own.find(who, params).orElse(null);
        if (found == null || !found.isOpen()) {
            return Closed.refusal(found);
        }
        settling.recused(found.review());
        return new Outcome.Ended(
                "review.recused", Map.of("number", found.practice().number()));
    }
}
