package org.forumbot.programme;

/** Event, inside the turn: there are fewer places in a section now than are taken. Nobody has lost a seat. */
public record SectionOverfull(String forum, String section) {}
