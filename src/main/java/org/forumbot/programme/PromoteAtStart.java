package org.forumbot.programme;

import org.forumbot.files.DialogsChanged;
import org.forumbot.store.Writer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Capacities may have been raised while the bot was off, or just now: whoever stands in line is offered a seat now. */
@Component
class PromoteAtStart {
    private final Writer writer;
    private final Promotion promotion;

    PromoteAtStart(Writer writer, Promotion promotion) {
        this.writer = writer;
        this.promotion = promotion;
    }

    @EventListener(ApplicationReadyEvent.class)
    void promote() {
        var _ = writer.submit(promotion::promoteAll);
    }

    @EventListener
    void on(DialogsChanged changed) {
        promotion.promoteAll();
    }
}
