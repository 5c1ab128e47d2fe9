package org.forumbot.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.forumbot.files.RubricFile;

/**
 * What the experts say together.
 *
 * @param sheets those that were sent, in the order of the experts
 */
record Result(RubricFile rubric, String stage, List<Sheet> sheets) {
    Result {
        sheets = List.copyOf(sheets);
    }

    /** What is suggested to the person who decides. */
    enum Advice {
        REJECT,
        ACCEPT,
        RECOMMEND
    }

    private List<BigDecimal> each() {
        return sheets.stream().flatMap(sheet -> sheet.points().stream()).toList();
    }

    /** The mean of the experts' points, from 0 to 100 with one digit; empty when nobody could tell. */
    Optional<BigDecimal> points() {
        return exact().map(Sheet::shown);
    }

    private Optional<BigDecimal> exact() {
        return mean(each());
    }

    private static Optional<BigDecimal> mean(Collection<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64));
    }

    /** How far the experts' points lie apart as they are shown, so that anybody can check it. */
    BigDecimal spread() {
        var shown = each().stream().map(Sheet::shown).sorted().toList();
        return shown.isEmpty() ? BigDecimal.ZERO : shown.getLast().subtract(shown.getFirst());
    }

    /** Whether one more expert has to be asked: the first ones differ too much, and nobody more was asked yet. */
    boolean wantsOneMore() {
        return sheets.size() <= rubric.experts() && spread().compareTo(BigDecimal.valueOf(rubric.difference())) > 0;
    }

    /** The mean score at a criterion; empty when there was not enough data for anybody. */
    Optional<BigDecimal> score(String criterion) {
        return mean(sheets.stream()
                .map(sheet -> sheet.marks().get(criterion))
                .filter(Objects::nonNull)
                .map(Mark::score)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .toList());
    }

    /** Criteria whose score is too low for recommending a practice of this stage. */
    List<String> tooLow() {
        return rubric.stage(stage).least().entrySet().stream()
                .filter(least -> score(least.getKey())
                        .filter(score -> score.compareTo(BigDecimal.valueOf(least.getValue())) >= 0)
                        .isEmpty())
                .map(least -> least.getKey())
                .sorted()
                .toList();
    }

    /**
     * Rejecting when nobody could give a score.
     *
     * @param recommendable whether this practice can be recommended at all
     */
    Advice advice(boolean recommendable) {
        var points = points().orElse(BigDecimal.ZERO);
        if (recommendable && points.compareTo(BigDecimal.valueOf(rubric.recommend())) >= 0) {
            return Advice.RECOMMEND;
        }
        return points.compareTo(BigDecimal.valueOf(rubric.accept())) >= 0 ? Advice.ACCEPT : Advice.REJECT;
    }
}
