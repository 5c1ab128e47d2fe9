package org.forumbot.practices;

/** Event, inside the turn: a practice was submitted, or submitted anew with other answers. */
public record PracticeSent(long practice) {}
