package org.forumbot.organizers;

import java.time.Clock;
import java.util.Optional;
import org.forumbot.delivery.Delivered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers which message at the desk is about which question or practice. */
@Component
class DeskMessages {
    private final StoredDeskMessages stored;
    private final Clock clock;

    DeskMessages(StoredDeskMessages stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    @EventListener
    void on(Delivered delivered) {
        var place = DeskMessage.place(delivered.chat(), delivered.message());
        if (DeskCards.isSubject(delivered.subject()) && stored.findById(place).isEmpty()) {
            stored.save(new DeskMessage(delivered.chat(), delivered.message(), delivered.subject(), clock.instant()));
        }
    }

    /** The question that this message shows. */
    Optional<Long> question(long chat, int message) {
        return stored.findById(DeskMessage.place(chat, message))
                .map(DeskMessage::subject)
                .flatMap(DeskCards::question);
    }
}
