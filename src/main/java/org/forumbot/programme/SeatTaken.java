package org.forumbot.programme;

/** Event, inside the turn: a holder has claimed a free seat. */
public record SeatTaken(long seat) {}
