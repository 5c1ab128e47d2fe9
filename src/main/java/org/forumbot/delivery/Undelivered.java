package org.forumbot.delivery;

import java.time.Instant;
import java.util.List;

/** Messages that have not arrived and are not tried any more. Kept for a week. Only inside units of the writer. */
public interface Undelivered {
    /** @param why as the messenger said it, in its language */
    record Reason(String why, long count) {}

    /** The most frequent first. */
    List<Reason> reasons();

    /** How many have failed since then. */
    long since(Instant time);

    /** Tries all of them again, but for those of people who still cannot be reached. Goes on by itself after the unit. */
    void retry();
}
