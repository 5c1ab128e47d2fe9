package org.forumbot.review;

import java.math.BigDecimal;
import java.util.Optional;

/** Points as people read them. */
final class Shown {
    private Shown() {}

    /** One digit behind a comma, as one writes in Russian. */
    static String points(BigDecimal points) {
        return Sheet.shown(points).toPlainString().replace('.', ',');
    }

    /** A dash when nobody could tell. */
    static String points(Optional<BigDecimal> points) {
        return points.map(Shown::points).orElse("—");
    }
}
