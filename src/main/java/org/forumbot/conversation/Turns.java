package org.forumbot.conversation;

import java.util.List;

/** Takes what happened at the messenger. */
public interface Turns {
    /**
     * Handles each once, in order, and returns after the commit: what came may then be forgotten by the messenger.
     *
     * @throws NotNow when the database has failed for a while; what came must not be forgotten then, and is to be handed
     *     over anew, with what has come since
     * @throws InterruptedException when the program stops meanwhile; what came must not be forgotten then
     */
    void handle(List<Incoming> batch) throws InterruptedException;

    /** Nothing can be stored at present. */
    final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotNow() {
            super("The database fails; what came waits at the messenger.");
        }
    }
}
