package org.forumbot.programme;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What came of asking for a seat or a place in line. */
public sealed interface SeatDecision {
    /** The seat is the holder's now. */
    record Seated() implements SeatDecision {}

    /** The seat was the holder's before; nothing has changed. */
    record AlreadySeated() implements SeatDecision {}

    /**
     * No seat is free, and the holder is not in line.
     *
     * @param waiting how many are
     */
    record Full(int waiting) implements SeatDecision {}

    /**
     * A seat was offered to the holder and not taken in time, none is free now, and the holder is not in line any more.
     *
     * @param waiting how many are
     */
    record Lapsed(int waiting) implements SeatDecision {}

    /**
     * The holder stands in line, now or already before.
     *
     * @param position 1 for the first
     */
    record Waiting(int position) implements SeatDecision {}

    /**
     * Nothing has changed: the holder must be asked first, as another section takes place at the same time.
     *
     * @param section code of the other section
     * @param waiting whether the holder only stands in line there
     */
    record Clash(String section, boolean waiting) implements SeatDecision {}

    /**
     * Seats are free, but none for people of the holder's role or region, and the holder is not in line.
     *
     * @param waiting how many are
     */
    record Reserved(int waiting) implements SeatDecision {}

    /** No seat is free in this group. @param group its code */
    record GroupFull(String group) implements SeatDecision {}

    /** Sections cannot be chosen yet. @param opens by the clock of the forum */
    record NotYet(LocalDateTime opens) implements SeatDecision {}

    /** Sections cannot be chosen any more. @param closed by the clock of the forum */
    record Over(LocalDateTime closed) implements SeatDecision {}

    /**
     * The holder has as many sections as one person may have.
     *
     * @param track null when those of all tracks are counted
     */
    record TooMany(int most, @Nullable String track) implements SeatDecision {}

    /** The section is only for those who are invited. */
    record ByInvitation() implements SeatDecision {}

    /** The section does not take place. @param parallel code of the one to go to instead, null when none is named */
    record Cancelled(@Nullable String parallel) implements SeatDecision {}

    /** There is no such section, or no more. */
    record Gone() implements SeatDecision {}
}
