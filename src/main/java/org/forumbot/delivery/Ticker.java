package org.forumbot.delivery;

/**
 * Time that passes for the messenger: pace and its "retry after". Not the bot's clock, which may be wound on.
 */
interface Ticker {
    /** Nanoseconds since some moment before, never less than 0. */
    long nanos();

    static Ticker real() {
        long start = System.nanoTime();
        return () -> System.nanoTime() - start;
    }
}
