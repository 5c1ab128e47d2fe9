package org.forumbot.programme;

/**
 * How full a section is, counted at the moment.
 *
 * @param seated above the capacity if that was lowered afterwards
 * @param offered seats that are kept for those who were first in line
 */
public record Occupancy(int capacity, int seated, int offered, int waiting) {
    /** Seats that anybody can take, at least 0. */
    public int free() {
        return Math.max(0, capacity - seated - offered);
    }
}
