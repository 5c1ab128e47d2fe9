package org.forumbot.practices;

/**
 * Port: who may read a whole practice, besides its author, the organizer who has it in hand, and everybody once it is
 * published. One that says yes is enough.
 */
public interface MayRead {
    /** Inside a unit of the writer. */
    boolean mayRead(long person, PracticeCard practice);
}
