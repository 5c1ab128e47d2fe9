package org.forumbot.programme;

/**
 * How full a section is, counted at the moment.
 *
 * @param seated above the capacity if that was lowered afterwards
 */
public record Occupancy(int capacity, int seated, int waiting) {
    /** Seats that can be taken, at least 0. */
    public int free() {
        return Math.max(0, capacity - seated);
    }

    /** Whether somebody stands in line for a seat that is free: so after the capacity was raised. */
    boolean overdue() {
        return waiting > 0 && free() > 0;
    }
}
