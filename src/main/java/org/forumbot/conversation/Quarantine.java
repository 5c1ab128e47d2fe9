package org.forumbot.conversation;

import org.springframework.stereotype.Component;

/**
 * Sets aside what cannot be handled, with an apology to the person, and answers what is too much. Only inside units of the
 * writer.
 */
@Component
class Quarantine {
    private final Inbox inbox;
    private final Apology apology;

    Quarantine(Inbox inbox, Apology apology) {
        this.inbox = inbox;
        this.apology = apology;
    }

    /** Nothing happens when it was seen before. @param place of the failure, without anybody's words */
    void take(Incoming what, Throwable cause, String place) {
        if (inbox.take(what.key())) {
            inbox.setAside(person(what), what.toString(), cause.toString(), place);
            apology.couldNotHandle(what);
        }
    }

    /** Nothing is kept of it. */
    void refuse(Incoming what) {
        apology.enough(what);
    }

    private static long person(Incoming what) {
        return switch (what) {
            case Incoming.Message message -> message.from().id();
            case Incoming.Press press -> press.from().id();
            case Incoming.Membership _, Incoming.Moved _, Incoming.Unreadable _ -> 0;
        };
    }
}
