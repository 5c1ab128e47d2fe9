package org.forumbot.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.forumbot.files.RubricFile;
import org.forumbot.files.RubricFile.Criterion;

/**
 * What one expert says of one practice.
 *
 * @param stage of the practice, on which the weights depend
 * @param marks by criterion; may hold some of which the rubric no longer knows: they stay and do not count
 */
record Sheet(RubricFile rubric, String stage, Map<String, Mark> marks) {
    /** So exact that rounding happens once, where points are shown. */
    private static final MathContext EXACT = MathContext.DECIMAL64;

    Sheet {
        marks = Map.copyOf(marks);
    }

    /** What is judged at this stage, in the order of the rubric. */
    List<Criterion> criteria() {
        var weights = weights();
        return rubric.criteria().values().stream()
                .filter(criterion -> weights.containsKey(criterion.code()))
                .toList();
    }

    private SequencedMap<String, BigDecimal> weights() {
        return Weights.of(rubric, stage);
    }

    /** The first that has no mark yet, or whose mark needs a comment. */
    Optional<Criterion> next() {
        return criteria().stream()
                .filter(criterion -> !isDone(criterion.code()))
                .findFirst();
    }

    boolean isDone(String criterion) {
        var mark = marks.get(criterion);
        return mark != null && !(mark.comment().isEmpty() && wantsComment(mark));
    }

    /** A comment has to say what is missing, and why a score is as it is where the rubric asks for that. */
    boolean wantsComment(Mark mark) {
        return mark.score() == null || rubric.explained().contains(mark.score());
    }

    int done() {
        return (int) criteria().stream()
                .filter(criterion -> isDone(criterion.code()))
                .count();
    }

    /** How often there was not enough data. */
    int lacking() {
        return (int) criteria().stream()
                .map(criterion -> marks.get(criterion.code()))
                .filter(mark -> mark != null && mark.lacks())
                .count();
    }

    /**
     * The sum of score / best score × weight, from 0 to 100. What there was not enough data for leaves its weight to the
     * others, as it is neither good nor bad.
     *
     * @return empty when nothing has a score
     */
    Optional<BigDecimal> points() {
        var sum = BigDecimal.ZERO;
        var judged = BigDecimal.ZERO;
        for (var weight : weights().entrySet()) {
            var mark = marks.get(weight.getKey());
            if (mark != null && mark.score() != null) {
                sum = sum.add(weight.getValue().multiply(BigDecimal.valueOf(mark.score()), EXACT));
                judged = judged.add(weight.getValue());
            }
        }
        return judged.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        sum.multiply(Weights.ALL).divide(judged.multiply(BigDecimal.valueOf(rubric.best())), EXACT));
    }

    /** As people read it: one digit behind the point. */
    static BigDecimal shown(BigDecimal points) {
        return points.setScale(1, RoundingMode.HALF_UP);
    }
}
