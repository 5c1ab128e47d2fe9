package org.forumbot.registration;

import org.forumbot.delivery.Outbox;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.forumbot.programme.Held;
import org.forumbot.programme.SeatGiven;
import org.forumbot.programme.Seats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the first in line that the seat is theirs now. */
@Component
class OnSeatGiven {
    private final Seats seats;
    private final RegistrationBook book;
    private final People people;
    private final SeatMessage message;
    private final Outbox outbox;

    OnSeatGiven(Seats seats, RegistrationBook book, People people, SeatMessage message, Outbox outbox) {
        this.seats = seats;
        this.book = book;
        this.people = people;
        this.message = message;
        this.outbox = outbox;
    }

    @EventListener
    void tell(SeatGiven given) {
        seats.find(given.seat())
                .ifPresent(held -> book.findById(held.holder().value()).ifPresent(to -> tell(to.person(), held)));
    }

    private void tell(long person, Held held) {
        var language = people.find(person).map(Person::language).orElse("ru");
        outbox.send(message.given(person, language, held));
    }
}
