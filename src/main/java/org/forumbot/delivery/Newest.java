package org.forumbot.delivery;

/** Which message is the newest in a chat, as far as it is known: only that one may be edited in place. */
public interface Newest {
    /** 0 when not known. */
    int in(long chat);

    /** Whether something for this chat still waits or is on its way. */
    boolean pending(long chat);

    void seen(long chat, int message);
}
