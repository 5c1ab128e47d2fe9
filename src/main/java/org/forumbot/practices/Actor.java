package org.forumbot.practices;

/** Who moves a practice on. */
public sealed interface Actor {
    /** Whose practice it is. */
    record Author(long person) implements Actor {}

    /** Somebody who acts at the desk, or who took the practice there. */
    record Organizer(long person) implements Actor {}

    /** The bot by itself: a date has passed, all scores have come. */
    record Machine() implements Actor {}
}
