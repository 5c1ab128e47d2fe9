package org.forumbot.review;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.forumbot.delivery.Lane;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** After the date: the expert may still hurry, and who has the practice in hand may put another in place. */
@Component
class LateExpert implements Jobs.Runner {
    /** As long as nothing has happened it is said again. */
    private static final Duration AGAIN = Duration.ofDays(3);

    private final ReviewRows reviews;
    private final Panels panels;
    private final AskExpert asking;
    private final Holder holder;
    private final Later later;

    /** When it is said again. */
    @Component
    record Later(Jobs jobs, Clock clock) {
        void again(Review review) {
            jobs.schedule(AskExpert.LATE, review.code(), clock.instant().plus(AGAIN), "again");
        }
    }

    LateExpert(ReviewRows reviews, Panels panels, AskExpert asking, Holder holder, Later later) {
        this.reviews = reviews;
        this.panels = panels;
        this.asking = asking;
        this.holder = holder;
        this.later = later;
    }

    @Override
    public String kind() {
        return AskExpert.LATE;
    }

    /** @param payload empty for the first time: later on only the organizer hears of it */
    @Override
    public void run(String key, String payload) {
        reviews.findById(Long.parseLong(key, Character.MAX_RADIX))
                .filter(review -> review.is(ReviewState.ASKED))
                .ifPresent(review ->
                        panels.of(review.practice(), "ru").ifPresent(panel -> late(panel, review, payload.isEmpty())));
    }

    private void late(Panel panel, Review review, boolean first) {
        if (first) {
            asking.tell(panel, review, Lane.REMINDER, "review.late");
        }
        var practice = panel.practice();
        holder.tell(practice, "jury.late", Map.of("number", practice.number(), "title", practice.title()), "one");
        later.again(review);
    }
}
