package org.forumbot.review;

import java.util.List;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** What somebody judges or has judged. Only inside a unit of the writer. */
@Component
class OwnReviews {
    /** Those that stand in an expert's list. */
    private static final List<ReviewState> LISTED =
            List.of(ReviewState.ASKED, ReviewState.SENT, ReviewState.REPLACED, ReviewState.STOPPED);

    private final ReviewRows reviews;
    private final ExpertRows experts;
    private final Panels panels;

    OwnReviews(ReviewRows reviews, ExpertRows experts, Panels panels) {
        this.reviews = reviews;
        this.experts = experts;
        this.panels = panels;
    }

    /** A review with all that belongs to it. */
    record Own(Panel panel, Review review) {
        Sheet sheet() {
            return panel.sheet(review);
        }

        /** Whether it can still be changed. */
        boolean isOpen() {
            return review.is(ReviewState.ASKED);
        }
    }

    boolean isExpert(Asker who) {
        return expert(who).filter(Expert::isOn).isPresent();
    }

    private Optional<Expert> expert(Asker who) {
        return experts.findByPersonAndForum(who.person(), who.forum());
    }

    /** The one that {@code review} names, if it is this person's and was told to them. */
    Optional<Own> find(Asker who, Params params) {
        return id(params.get("review"))
                .flatMap(reviews::findById)
                .filter(review -> !review.is(ReviewState.CHOSEN))
                .filter(review ->
                        expert(who).filter(expert -> expert.getId() == review.expert()).isPresent())
                .flatMap(review -> panels.of(review.practice(), who.language()).map(panel -> new Own(panel, review)));
    }

    private static Optional<Long> id(String code) {
        return code.matches("[0-9a-z]{1,11}") ? Optional.of(Long.parseLong(code, Character.MAX_RADIX)) : Optional.empty();
    }

    /** All, what is to be done first, then the newest. */
    List<Review> all(Asker who) {
        return expert(who)
                .map(expert -> reviews.findByExpertInAndStateInOrderByIdDesc(List.of(expert.getId()), LISTED).stream()
                        .sorted((one, other) -> Boolean.compare(
                                other.is(ReviewState.ASKED), one.is(ReviewState.ASKED)))
                        .toList())
                .orElse(List.of());
    }
}
