package org.forumbot.programme;

/** Event, inside the turn: a holder has given up what they had in a section; it no longer exists. */
public record SeatLeft(long seat, HolderId holder, String forum, String section, Hold hold) {}
