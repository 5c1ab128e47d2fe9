package org.forumbot.registration;

import org.forumbot.people.Forgetting;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** Deletes a person's registrations of all forums, and frees their seats. The numbers are not used again. */
@Component
class ForgetRegistration implements Forgetting {
    private final RegistrationRows rows;
    private final Seats seats;

    ForgetRegistration(RegistrationRows rows, Seats seats) {
        this.rows = rows;
        this.seats = seats;
    }

    @Override
    public String forget(long person) {
        var all = rows.findByPersonOrderById(person);
        for (var registration : all) {
            seats.leaveAll(registration.holder(), registration.forum());
            rows.delete(registration);
        }
        return all.isEmpty() ? "" : "registration.forgotten";
    }
}
