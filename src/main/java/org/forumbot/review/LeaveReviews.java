package org.forumbot.review;

import java.util.List;
import org.springframework.stereotype.Component;

/** An expert goes. What was sent stays; in place of the rest somebody else is wanted. */
@Component
class LeaveReviews {
    private final ReviewRows reviews;
    private final Settling settling;

    LeaveReviews(ReviewRows reviews, Settling settling) {
        this.reviews = reviews;
        this.settling = settling;
    }

    void leave(Expert expert) {
        expert.leave();
        var open = List.of(ReviewState.CHOSEN, ReviewState.ASKED);
        reviews.findByExpertInAndStateInOrderByIdDesc(List.of(expert.getId()), open)
                .forEach(settling::recused);
    }
}
