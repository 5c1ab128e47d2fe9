package org.forumbot.programme;

import org.forumbot.files.Dialogs;
import org.forumbot.files.DialogsChanged;
import org.forumbot.store.Writer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Capacities may have been raised while the bot was off, or just now: whoever stands in line for a free seat gets it now. */
@Component
class PromoteAtStart {
    private final Writer writer;
    private final Seats seats;
    private final Dialogs dialogs;

    PromoteAtStart(Writer writer, Seats seats, Dialogs dialogs) {
        this.writer = writer;
        this.seats = seats;
        this.dialogs = dialogs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void promote() {
        var _ = writer.submit(this::promoteAll);
    }

    @EventListener
    void on(DialogsChanged changed) {
        promoteAll();
    }

    private void promoteAll() {
        dialogs.forums().forEach(seats::promoteAll);
    }
}
