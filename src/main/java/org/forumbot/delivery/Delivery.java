package org.forumbot.delivery;

/** The senders. Messages wait in the outbox until they are let go. */
public interface Delivery {
    /** From now on messages are sent. */
    void open();
}
