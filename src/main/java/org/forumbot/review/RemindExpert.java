package org.forumbot.review;

import org.forumbot.delivery.Lane;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** Before the date: an expert who is not done hears how much time is left. */
@Component
class RemindExpert implements Jobs.Runner {
    private final ReviewRows reviews;
    private final Panels panels;
    private final AskExpert asking;

    RemindExpert(ReviewRows reviews, Panels panels, AskExpert asking) {
        this.reviews = reviews;
        this.panels = panels;
        this.asking = asking;
    }

    @Override
    public String kind() {
        return AskExpert.REMIND;
    }

    /** @param key code of the review, a dot, and how many days are left */
    @Override
    public void run(String key, String payload) {
        long id = Long.parseLong(key.substring(0, key.indexOf('.')), Character.MAX_RADIX);
        reviews.findById(id)
                .filter(review -> review.is(ReviewState.ASKED))
                .ifPresent(review -> panels.of(review.practice(), "ru")
                        .ifPresent(panel -> asking.tell(panel, review, Lane.REMINDER, "review.remind")));
    }
}
