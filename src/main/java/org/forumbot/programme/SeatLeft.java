package org.forumbot.programme;

/** Event, inside the turn: a holder has given up a seat, or a place in line; it no longer exists. */
public record SeatLeft(long seat, HolderId holder, String forum, String section, boolean waiting) {}
