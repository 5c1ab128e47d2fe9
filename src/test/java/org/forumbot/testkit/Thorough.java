package org.forumbot.testkit;

import java.time.Duration;

/**
 * How much is tried: little in every build, much under {@code -Pthorough}. What is tried follows from a seed; that of a
 * failure is told and tried again with {@code -Dforumbot.seed=…}.
 */
public final class Thorough {
    /** Of one property in a build that is not thorough. */
    public static final Duration BUDGET = Duration.ofSeconds(5);

    private static final boolean ON = Boolean.getBoolean("forumbot.thorough");
    private static final String SEED = System.getProperty("forumbot.seed", "");

    private Thorough() {}

    public static boolean on() {
        return ON;
    }

    /** Whether one seed was named, to be tried alone. */
    public static boolean isAgain() {
        return !SEED.isEmpty();
    }

    /** The named seed, else this. */
    public static long seed(long first) {
        return isAgain() ? Long.parseLong(SEED) : first;
    }
}
