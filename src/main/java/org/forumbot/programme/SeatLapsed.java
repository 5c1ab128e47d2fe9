package org.forumbot.programme;

/** Event, inside the turn: a seat was offered and not taken in time; it goes on to the next in line. */
public record SeatLapsed(long seat) {}
