package org.forumbot.conversation;

/** What became of something that came in. */
enum TurnOutcome {
    HANDLED,
    /** It was seen before, and nothing was done. */
    REPEATED,
    /** It could not be read, and is set aside. */
    UNREADABLE,
    /** Handling it failed; it is set aside, with an apology. */
    FAILED,
    /** It was too much of one person: answered once, otherwise dropped without a trace. */
    REFUSED
}
