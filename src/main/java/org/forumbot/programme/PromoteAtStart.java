package org.forumbot.programme;

import org.forumbot.files.DialogsChanged;
import org.forumbot.store.Writer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Capacities may have changed while the bot was off, or just now: where there are more seats, those in line are offered
 * them; where there are fewer than are taken, that is told.
 */
@Component
class PromoteAtStart {
    private final Writer writer;
    private final Promotion promotion;
    private final Overfull overfull;

    PromoteAtStart(Writer writer, Promotion promotion, Overfull overfull) {
        this.writer = writer;
        this.promotion = promotion;
        this.overfull = overfull;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = writer.submit(this::compare);
    }

    @EventListener
    void on(DialogsChanged changed) {
        compare();
    }

    private void compare() {
        promotion.promoteAll();
        overfull.tell();
    }
}
