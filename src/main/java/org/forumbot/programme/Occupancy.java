package org.forumbot.programme;

import org.jspecify.annotations.Nullable;

/**
 * How full a section is, counted at the moment.
 *
 * @param capacity null when everybody may come
 * @param seated above the capacity if that was lowered afterwards
 * @param offered seats that are kept for those who were first in line
 */
public record Occupancy(@Nullable Integer capacity, int seated, int offered, int waiting) {
    /** Whether there is an end of the seats. */
    public boolean limited() {
        return capacity != null;
    }

    /** Seats that anybody can take, at least 0; more than anybody counts when they are not limited. */
    public int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - seated - offered);
    }
}
