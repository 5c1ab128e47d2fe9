package org.forumbot.delivery;

/** Begins to send, once what waited at the messenger has been taken. */
public interface Delivery {
    /** From now on messages are sent. Calling it again does nothing. */
    void open();
}
