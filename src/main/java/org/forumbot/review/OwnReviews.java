package org.forumbot.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.files.Dialogs;
import org.forumbot.files.RubricFile;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** What somebody judges or has judged. Only inside a unit of the writer. */
@Component
class OwnReviews {
    /** Those that stand in an expert's list. */
    private static final List<ReviewState> LISTED =
            List.of(ReviewState.ASKED, ReviewState.SENT, ReviewState.REPLACED, ReviewState.STOPPED);

    private final ReviewRows reviews;
    private final ExpertRows experts;
    private final Practices practices;
    private final Dialogs dialogs;

    OwnReviews(ReviewRows reviews, ExpertRows experts, Practices practices, Dialogs dialogs) {
        this.reviews = reviews;
        this.experts = experts;
        this.practices = practices;
        this.dialogs = dialogs;
    }

    /** A review with all that belongs to it. */
    record Own(PracticeCard practice, RubricFile rubric, Review review, Expert expert) {
        Sheet sheet() {
            return new Sheet(rubric, practice.stage(), review.marks());
        }

        /** Whether the expert belongs to the authors by now: they may have moved, or the card may say it better. */
        boolean isOfAuthors() {
            return SameOrganization.of(expert.profile().org(), practice.org());
        }

        /** Whether the practice may be read, and its files be had: not by who has nothing to do with it any more. */
        boolean mayRead() {
            return review.state().reads() && practice.status() != PracticeStatus.WITHDRAWN;
        }

        /** Whether its author took the practice back while the expert was at it, or later. */
        boolean isWithdrawn() {
            return practice.status() == PracticeStatus.WITHDRAWN
                    && (review.is(ReviewState.STOPPED) || review.is(ReviewState.SENT));
        }

        /** Whether it can still be changed. */
        boolean isOpen() {
            return review.is(ReviewState.ASKED);
        }
    }

    private Optional<Expert> expert(Asker who) {
        return experts.findByPersonAndForum(who.person(), who.forum());
    }

    /** The one that {@code review} names, if it is this person's and was told to them. */
    Optional<Own> find(Asker who, Params params) {
        return id(params.get("review"))
                .flatMap(reviews::findById)
                .filter(review -> !review.is(ReviewState.CHOSEN))
                .flatMap(review -> experts.findById(review.expert())
                        .filter(expert ->
                                expert.isOf(who.person()) && expert.forum().equals(who.forum()))
                        .flatMap(expert -> own(review, expert, who.language())));
    }

    /** A review with whose it is. */
    record Whose(long person, Own own) {}

    /** The one of this code; empty when nobody knows any more whose it was. */
    Optional<Whose> find(String code) {
        return id(code).flatMap(reviews::findById)
                .flatMap(review -> experts.findById(review.expert())
                        .filter(expert -> expert.person() != null)
                        .flatMap(expert -> own(review, expert, "ru")
                                .map(own -> new Whose(Objects.requireNonNull(expert.person()), own))));
    }

    private Optional<Own> own(Review review, Expert expert, String language) {
        return practices
                .card(review.practice())
                .map(practice -> new Own(practice, dialogs.rubric(expert.forum(), language), review, expert));
    }

    private static Optional<Long> id(String code) {
        return code.matches("[0-9a-z]{1,11}")
                ? Optional.of(Long.parseLong(code, Character.MAX_RADIX))
                : Optional.empty();
    }

    /** All, what is to be done first, then the newest. */
    List<Review> all(Asker who) {
        return expert(who)
                .map(expert -> reviews.findByExpertInAndStateInOrderByIdDesc(List.of(expert.getId()), LISTED).stream()
                        .sorted((one, other) -> Boolean.compare(other.is(ReviewState.ASKED), one.is(ReviewState.ASKED)))
                        .toList())
                .orElse(List.of());
    }
}
