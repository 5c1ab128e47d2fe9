package org.forumbot.practices;

/** Event, inside the turn: the status of a practice has changed. Ask {@link Practices} for what it is now. */
public record PracticeMoved(long practice, PracticeStatus from, PracticeStatus to) {}
