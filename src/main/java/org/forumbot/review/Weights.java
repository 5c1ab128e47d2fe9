package org.forumbot.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.forumbot.files.RubricFile;

/** What each criterion counts at a stage; together always 100. */
final class Weights {
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Weights() {}

    /**
     * What a criterion loses at this stage goes to those that lose nothing, in proportion to what they count.
     *
     * @return by criterion, in the order of the rubric; those that count nothing are left out
     */
    static SequencedMap<String, BigDecimal> of(RubricFile rubric, String code) {
        var stage = rubric.stage(code);
        var weights = new LinkedHashMap<String, BigDecimal>();
        var whole = BigDecimal.ZERO;
        var halves = BigDecimal.ZERO;
        for (var criterion : rubric.criteria().values()) {
            var weight = BigDecimal.valueOf(criterion.weight());
            if (stage.skip().contains(criterion.code()) || weight.signum() == 0) {
                continue;
            }
            if (stage.halve().contains(criterion.code())) {
                weight = weight.divide(TWO);
                halves = halves.add(weight);
            } else {
                whole = whole.add(weight);
            }
            weights.put(criterion.code(), weight);
        }
        return filled(weights, rubric, code, whole, halves);
    }

    private static SequencedMap<String, BigDecimal> filled(
            SequencedMap<String, BigDecimal> weights,
            RubricFile rubric,
            String stage,
            BigDecimal whole,
            BigDecimal halves) {
        boolean onlyHalves = whole.signum() == 0;
        var share = onlyHalves ? halves : whole;
        var room = onlyHalves ? ALL : ALL.subtract(halves);
        if (share.signum() == 0) {
            return weights;
        }
        weights.replaceAll((criterion, weight) ->
                !onlyHalves && rubric.stage(stage).halve().contains(criterion)
                        ? weight
                        : weight.multiply(room).divide(share, MathContext.DECIMAL64));
        return weights;
    }
}
