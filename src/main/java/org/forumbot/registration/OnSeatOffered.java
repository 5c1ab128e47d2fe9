package org.forumbot.registration;

import java.time.Clock;
import java.time.Instant;
import org.forumbot.programme.SeatLapsed;
import org.forumbot.programme.SeatOffered;
import org.forumbot.programme.SeatWithdrawn;
import org.forumbot.store.Jobs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the first in line that a seat is kept for them, not by night; and that it is not any more. */
@Component
class OnSeatOffered implements Jobs.Runner {
    private static final String KIND = "seats.tell";

    private final OfferNews news;
    private final Jobs jobs;
    private final Clock clock;

    OnSeatOffered(OfferNews news, Jobs jobs, Clock clock) {
        this.news = news;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param seat that was offered in the night, and may have been taken or left since */
    @Override
    public void run(String seat, String payload) {
        news.offered(Long.parseLong(seat));
    }

    @EventListener
    void on(SeatOffered offered) {
        if (offered.tell() > clock.millis()) {
            jobs.schedule(KIND, Long.toString(offered.seat()), Instant.ofEpochMilli(offered.tell()), "");
        } else {
            news.offered(offered.seat());
        }
    }

    @EventListener
    void on(SeatLapsed lapsed) {
        news.lapsed(lapsed.seat());
    }

    @EventListener
    void on(SeatWithdrawn withdrawn) {
        news.withdrawn(withdrawn.seat());
    }
}
