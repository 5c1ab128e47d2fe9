package org.forumbot.registration;

import java.util.function.Predicate;
import org.forumbot.delivery.Outbox;
import org.forumbot.people.People;
import org.forumbot.people.Person;
import org.forumbot.programme.Held;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** Tells a person what has become of their seat, if it still is as it is to be told. */
@Component
class OfferNews {
    private final Seats seats;
    private final RegistrationBook book;
    private final People people;
    private final SeatMessage message;
    private final Outbox outbox;

    OfferNews(Seats seats, RegistrationBook book, People people, SeatMessage message, Outbox outbox) {
        this.seats = seats;
        this.book = book;
        this.people = people;
        this.message = message;
        this.outbox = outbox;
    }

    void offered(long seat) {
        tell(seat, Held::offered, message::offered);
    }

    void lapsed(long seat) {
        tell(seat, Held::passed, message::lapsed);
    }

    void withdrawn(long seat) {
        tell(seat, Held::waiting, message::withdrawn);
    }

    private void tell(long seat, Predicate<Held> still, SeatMessage.Making making) {
        seats.find(seat)
                .filter(still)
                .ifPresent(held -> book.findById(held.holder().value()).ifPresent(registration -> {
                    var person = registration.person();
                    var language = people.find(person).map(Person::language).orElse("ru");
                    outbox.send(making.of(person, language, held));
                }));
    }
}
