package org.forumbot.review;

import java.util.Set;
import org.forumbot.practices.MayRead;
import org.forumbot.practices.PracticeCard;
import org.springframework.stereotype.Component;

/** Whoever was asked to judge a practice may read it, until it is given to another. */
@Component
class ExpertsRead implements MayRead {
    private static final Set<ReviewState> READING = Set.of(ReviewState.ASKED, ReviewState.SENT);

    private final ReviewRows reviews;
    private final ExpertRows experts;

    ExpertsRead(ReviewRows reviews, ExpertRows experts) {
        this.reviews = reviews;
        this.experts = experts;
    }

    @Override
    public boolean mayRead(long person, PracticeCard practice) {
        return experts.findByPersonAndForum(person, practice.forum())
                .filter(expert -> reviews.findByPracticeOrderById(practice.id()).stream()
                        .anyMatch(review -> review.expert() == expert.getId() && READING.contains(review.state())))
                .isPresent();
    }
}
