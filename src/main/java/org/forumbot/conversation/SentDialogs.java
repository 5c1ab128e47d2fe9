package org.forumbot.conversation;

import java.util.Optional;

/**
 * Dialog files that organizers send: each is checked with the others, comes in force when they say so, and goes again
 * when they say so. Only inside units; who may do this is decided before.
 */
public interface SentDialogs {
    /** Whether this message brings a dialog file, by its name. */
    boolean isDialog(Incoming.Message message);

    /** Checks it soon and answers the message. */
    void received(Incoming.Message message);

    /** @return what is said of the press, the key of a phrase; empty when it is not about a dialog file */
    Optional<String> pressed(Incoming.Press press);
}
