package org.forumbot.programme;

/**
 * Event, inside the turn: a holder has taken a seat.
 *
 * @param offered whether it had been kept for them, as they were first in line
 */
public record SeatTaken(long seat, boolean offered) {}
