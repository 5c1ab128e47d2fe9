package org.forumbot.practices;

/** Where a practice stands. */
enum PracticeStatus {
    /** Sent; nobody has looked at it yet. */
    SUBMITTED
}
