package org.forumbot.programme;

/** Event, inside the turn: organizers have taken a seat back; its holder stands in line again, before all who came later. */
public record SeatWithdrawn(long seat) {}
