package org.forumbot.organizers;

/** Whether somebody can be written to: they have not stopped the bot. */
interface Reach {
    boolean reachable(long person);
}
