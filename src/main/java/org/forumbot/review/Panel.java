package org.forumbot.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.files.RubricFile;
import org.forumbot.files.RubricFile.Criterion;
import org.forumbot.practices.PracticeCard;

/**
 * A practice with those who judge it, as it stands now.
 *
 * @param all reviews of it, also those that are over, oldest first
 * @param experts by id: all who have or had to do with it
 * @param region key of the practice's region
 */
record Panel(PracticeCard practice, RubricFile rubric, List<Review> all, Map<Long, Expert> experts, String region) {
    Panel {
        all = List.copyOf(all);
        experts = Map.copyOf(experts);
    }

    /** The same with one more. */
    Panel with(Review review, Expert expert) {
        var reviews = new ArrayList<>(all);
        reviews.add(review);
        var known = new HashMap<>(experts);
        known.put(expert.getId(), expert);
        return new Panel(practice, rubric, reviews, known, region);
    }

    /** Those that belong to it now. */
    List<Review> members() {
        return all.stream().filter(review -> review.state().inPanel()).toList();
    }

    List<Review> in(ReviewState state) {
        return all.stream().filter(review -> review.is(state)).toList();
    }

    /** Of those who have sent their scores. */
    Result result() {
        return new Result(
                rubric,
                practice.stage(),
                in(ReviewState.SENT).stream().map(this::sheet).toList());
    }

    /** What is judged at its stage, in the order of the rubric. */
    List<Criterion> criteria() {
        return new Sheet(rubric, practice.stage(), Map.of()).criteria();
    }

    Sheet sheet(Review review) {
        return new Sheet(rubric, practice.stage(), review.marks());
    }

    Expert expert(Review review) {
        var expert = experts.get(review.expert());
        if (expert == null) {
            throw new IllegalStateException("Review " + review.getId() + " has no expert. Look into the table expert.");
        }
        return expert;
    }

    /** As many as the forum wants. Who has come to the practice's organization since then does not count. */
    boolean isFull() {
        return members().stream()
                        .map(this::expert)
                        .filter(expert -> !isOwn(expert))
                        .count()
                >= rubric.experts();
    }

    /** Whether the expert belongs to the organization whose practice it is. */
    boolean isOwn(Expert expert) {
        return SameOrganization.of(expert.profile().org(), practice.org());
    }

    boolean isForeign(Expert expert) {
        return !expert.profile().region().equals(region);
    }

    /** Whether somebody from another region is among them. */
    boolean hasForeign() {
        return members().stream().map(this::expert).anyMatch(this::isForeign);
    }

    /** All who were asked have sent their scores, and they are as many as the forum wants. */
    boolean isScored() {
        return in(ReviewState.ASKED).isEmpty()
                && in(ReviewState.CHOSEN).isEmpty()
                && in(ReviewState.SENT).size() >= rubric.experts();
    }

    /** Whether an expert had so little data that the practice had better go back to its author. */
    boolean lacksData() {
        return result().sheets().stream().anyMatch(sheet -> sheet.lacking() >= rubric.lacking());
    }

    Optional<Review> ofExpert(long expert) {
        return members().stream().filter(review -> review.expert() == expert).findFirst();
    }

    /** How far this expert came with it the last time, when it was not this time. */
    Optional<Review> last(long expert) {
        return all.reversed().stream()
                .filter(review -> review.expert() == expert)
                .findFirst();
    }
}
