package org.forumbot.registration;

import org.forumbot.people.Forgetting;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** Deletes a person's registrations of all forums and what their calendar was told, and frees their seats. The numbers are not used again. */
@Component
class ForgetRegistration implements Forgetting {
    private final RegistrationBook book;
    private final Seats seats;
    private final CalendarRows calendar;

    ForgetRegistration(RegistrationBook book, Seats seats, CalendarRows calendar) {
        this.book = book;
        this.seats = seats;
        this.calendar = calendar;
    }

    @Override
    public String forget(long person) {
        var all = book.findByPersonOrderById(person);
        for (var registration : all) {
            seats.leaveAll(registration.holder(), registration.forum());
            book.delete(registration);
        }
        calendar.findByPerson(person).forEach(calendar::delete);
        return all.isEmpty() ? "" : "registration.forgotten";
    }
}
