package org.forumbot.registration;

import java.time.Instant;
import java.util.Optional;
import org.forumbot.programme.Occupancy;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** Who takes part, without names and contacts. */
@Component
public class Registrations {
    private final RegistrationBook book;
    private final Seats seats;

    Registrations(RegistrationBook book, Seats seats) {
        this.book = book;
        this.seats = seats;
    }

    /** Also a cancelled one. */
    public Optional<Participant> find(long id) {
        return book.findById(id).map(Registration::participant);
    }

    public Optional<Participant> active(String forum, long person) {
        return book.part(forum, person).map(RegistrationBook.Part::participant);
    }

    /** One query, however large the forum. */
    public Attendance attendance(String forum) {
        var sections = seats.free(forum).values();
        return new Attendance(
                (int) book.countActive(forum),
                sections.stream().mapToInt(Occupancy::seated).sum(),
                sections.stream().mapToInt(Occupancy::waiting).sum());
    }

    /** Of those who registered, took a seat or a place in line at that time or later, and still have it. */
    public Attendance attendanceSince(String forum, Instant time) {
        return new Attendance(
                (int) book.countActiveSince(forum, time.toEpochMilli()),
                seats.seatedSince(forum, time),
                seats.waitingSince(forum, time));
    }
}
