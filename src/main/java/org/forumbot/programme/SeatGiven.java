package org.forumbot.programme;

/** Event, inside the turn: a seat became free and went to the first in line, who does not know it yet. */
public record SeatGiven(long seat) {}
