package org.forumbot.review;

import org.forumbot.practices.MayRead;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.springframework.stereotype.Component;

/** Whoever was asked to judge a practice may read it, until it is given to another. */
@Component
class ExpertsRead implements MayRead {
    private final ReviewRows reviews;
    private final ExpertRows experts;

    ExpertsRead(ReviewRows reviews, ExpertRows experts) {
        this.reviews = reviews;
        this.experts = experts;
    }

    @Override
    public boolean mayRead(long person, PracticeCard practice) {
        return practice.status() != PracticeStatus.WITHDRAWN
                && experts.findByPersonAndForum(person, practice.forum())
                        .filter(expert -> reviews.findByPracticeOrderById(practice.id()).stream()
                                .anyMatch(review -> review.expert() == expert.getId()
                                        && review.state().reads()))
                        .isPresent();
    }
}
