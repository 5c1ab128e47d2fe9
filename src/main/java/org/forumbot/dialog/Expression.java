package org.forumbot.dialog;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Port: a number computed from answers. */
public interface Expression {
    /** Empty when it reads a question that has no answer yet, or has no value (a division by zero). */
    Optional<BigDecimal> value(Map<String, ?> known);

    /** Whether all that it reads has an answer. */
    default boolean knows(Map<String, ?> known) {
        return true;
    }

    /** Whether the value of this name may matter; true as long as nobody knows better. */
    default boolean reads(String name) {
        return true;
    }
}
