package org.forumbot.telegram;

import org.forumbot.delivery.Outgoing;

/** Shows tests outside of this package what would go over the wire. */
public final class Wire {
    private Wire() {}

    public static String body(Outgoing message) {
        return Body.of(message);
    }
}
