package org.forumbot.conversation;

import java.util.List;

/** Takes what happened at the messenger. */
public interface Turns {
    /**
     * Handles each once, in order, and returns after the commit: what came may then be forgotten by the messenger.
     *
     * @throws InterruptedException when the program stops meanwhile; what came must not be forgotten then
     */
    void handle(List<Incoming> batch) throws InterruptedException;
}
