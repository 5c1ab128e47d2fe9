package org.forumbot.programme;

/** What somebody has in a section. */
public enum Hold {
    /** A seat. */
    SEATED,
    /** A seat is kept for them until they say whether they want it. */
    OFFERED,
    /** A place in line. */
    WAITING,
    /** Nothing any more: a seat was offered and given up. Nothing is offered again unless they ask anew. */
    DECLINED,
    /** Nothing any more: a seat was offered and not taken in time. Nothing is offered again unless they ask anew. */
    LAPSED
}
