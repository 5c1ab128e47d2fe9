package org.forumbot.practices;

/** What became of a message to the author. */
enum Arrival {
    /** The author has done it and saw what came of it. */
    SEEN,
    /** On its way. */
    SENT,
    ARRIVED,
    /** The author has stopped the bot, or the message was refused. */
    LOST,
    /** The author has had themselves forgotten. */
    NOBODY
}
