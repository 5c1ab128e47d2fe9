package org.forumbot.registration;

import java.time.Clock;
import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.Seats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** {@code registration.cancel}: takes no part any more; the seats go to those who stand in line. */
@Component
class CancelRegistration implements Act {
    private final RegistrationBook book;
    private final Seats seats;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CancelRegistration(RegistrationBook book, Seats seats, Clock clock, ApplicationEventPublisher events) {
        this.book = book;
        this.seats = seats;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String name() {
        return "registration.cancel";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return book.active(who.forum(), who.person()).map(this::cancel).orElse(Outcome.done("registration.none"));
    }

    private Outcome cancel(Registration registration) {
        seats.leaveAll(registration.holder(), registration.forum());
        book.cancel(registration, clock.instant());
        events.publishEvent(new RegistrationCancelled(registration.getId()));
        return new Outcome.Done("registration.cancelled", Map.of("number", registration.number()));
    }
}
