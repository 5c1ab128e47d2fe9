package org.forumbot.conversation;

import org.springframework.stereotype.Component;

/** What is not handled as everything else: too much of one person, and what failed. */
@Component
class Quarantine {
    private final Inbox inbox;
    private final Apology apology;
    private final FloodGate gate;

    Quarantine(Inbox inbox, Apology apology, FloodGate gate) {
        this.inbox = inbox;
        this.apology = apology;
        this.gate = gate;
    }

    /** Outside of units, and once for each that comes. */
    Allowance.Verdict admits(Incoming what) {
        return gate.of(what);
    }

    /**
     * Inside a unit: sets aside what cannot be handled, with an apology. Nothing happens when it was seen before.
     *
     * @param place of the failure, without anybody's words
     */
    void take(Incoming what, Throwable cause, String place) {
        if (inbox.take(what.key())) {
            inbox.setAside(person(what), what.toString(), cause.toString(), place);
            apology.couldNotHandle(what);
        }
    }

    /** Inside a unit: answers what is too much. Nothing is kept of it. */
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
