package org.forumbot.organizers;

/** What the desk is told of. */
enum NoticeKind {
    /** A form that was sent; ref is its conversation. */
    FORM,
    /** A seat taken or given up; ref is the seat. */
    SEAT,
    /** Told in a message of its own; ref is the practice. */
    PRACTICE,
    /** Told in a message of its own; ref is the question. */
    QUESTION,
    /** Something about the bot itself, told in a message of its own; ref is 0. */
    NOTE
}
