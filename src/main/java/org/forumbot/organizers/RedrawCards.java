package org.forumbot.organizers;

import java.time.Clock;
import org.forumbot.delivery.Outbox;
import org.forumbot.practices.PracticeMoved;
import org.forumbot.store.Jobs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Changes the cards of a practice that lie at the desk when it comes to its end, or back from it: what is over has no
 * button. After the turn, so that a person does not wait for the desk.
 */
@Component
class RedrawCards implements Jobs.Runner {
    private static final String KIND = "desk.redraw";

    private final StoredDeskMessages messages;
    private final DeskCards cards;
    private final Outbox outbox;
    private final Jobs jobs;
    private final Clock clock;

    RedrawCards(StoredDeskMessages messages, DeskCards cards, Outbox outbox, Jobs jobs, Clock clock) {
        this.messages = messages;
        this.cards = cards;
        this.outbox = outbox;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void on(PracticeMoved moved) {
        if (DeskCards.isOver(moved.from()) || DeskCards.isOver(moved.to())) {
            jobs.schedule(KIND, Long.toString(moved.practice()), clock.instant(), "");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        long practice = Long.parseLong(key);
        messages.findBySubject(DeskCards.subject(practice))
                .forEach(message -> cards.practice(practice, message.chat())
                        .ifPresent(card -> outbox.send(card.editing(message.message()))));
    }
}
