package org.forumbot.conversation;

import org.forumbot.delivery.Outbox;
import org.springframework.stereotype.Component;

/** Sets aside what cannot be handled, with an apology to the person. Only inside units of the writer. */
@Component
class Quarantine {
    private final Inbox inbox;
    private final Outbox outbox;
    private final Apology apology;

    Quarantine(Inbox inbox, Outbox outbox, Apology apology) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.apology = apology;
    }

    /** Nothing happens when it was seen before. */
    void take(Incoming what, Throwable cause) {
        if (!inbox.take(what.key())) {
            return;
        }
        switch (what) {
            case Incoming.Message message -> {
                inbox.setAside(message.from().id(), what.toString(), cause.toString());
                apology.to(message.place(), message.from());
            }
            case Incoming.Press press -> {
                inbox.setAside(press.from().id(), what.toString(), cause.toString());
                outbox.acknowledge(press.press(), null);
                apology.to(press.place(), press.from());
            }
            case Incoming.Membership _, Incoming.Moved _, Incoming.Unreadable _ ->
                inbox.setAside(0, what.toString(), cause.toString());
        }
    }
}
