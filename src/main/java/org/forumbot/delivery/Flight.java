package org.forumbot.delivery;

import java.util.concurrent.TimeUnit;

/**
 * How many calls may be on their way at once. What is on its way when the process is killed may arrive twice, so there
 * are no more than it takes to send at twice Telegram's pace, as long as calls take what the last ones took. Not for
 * several threads at once.
 */
final class Flight {
    static final int FEWEST = 8;
    static final int MOST = 16;

    /** Twice the 30 messages a second of the Bot API (FAQ: How can I message all of my bot's subscribers at once?). */
    private static final double A_SECOND = 60;

    /** How much the last call counts against all before. */
    private static final double LAST = 0.1;

    private double seconds;

    /** @param nanos how long a call took */
    void took(long nanos) {
        seconds += LAST * (nanos / (double) TimeUnit.SECONDS.toNanos(1) - seconds);
    }

    int most() {
        return Math.clamp((long) Math.ceil(seconds * A_SECOND), FEWEST, MOST);
    }
}
