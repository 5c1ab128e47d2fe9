package org.forumbot.programme;

/**
 * Event, inside the turn: a seat became free and is kept for the first in line, who does not know it yet.
 *
 * @param tell when they should hear of it, now or in the morning, in milliseconds since 1970
 */
public record SeatOffered(long seat, long tell) {}
