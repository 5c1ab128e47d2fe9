package org.forumbot.store;

import java.time.Duration;

/**
 * How many units share a transaction: as many as are done in a moment. A program that has just started is slow, and a
 * hundred at once would keep everybody waiting for the last of them, and be undone together by a kill.
 */
final class BatchSize {
    static final int LEAST = 8;
    static final int MOST = 100;

    private static final long MOMENT = Duration.ofMillis(50).toNanos();

    private int most = LEAST;

    int most() {
        return most;
    }

    /** @param nanos that so many units took together with their commit */
    void took(int units, long nanos) {
        if (nanos > MOMENT) {
            most = Math.max(LEAST, most / 2);
        } else if (units == most && nanos < MOMENT / 2) {
            most = Math.min(MOST, most * 2);
        }
    }
}
