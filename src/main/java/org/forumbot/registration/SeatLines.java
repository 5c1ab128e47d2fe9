package org.forumbot.registration;

import java.util.Optional;
import org.forumbot.programme.HolderId;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** Tells the desk whose seat in which section it was, by the number of the registration. */
@Component
public class SeatLines {
    private final RegistrationBook book;
    private final Seats seats;
    private final SectionValues sections;
    private final TimeAndPlace times;

    SeatLines(RegistrationBook book, Seats seats, SectionValues sections, TimeAndPlace times) {
        this.book = book;
        this.seats = seats;
        this.sections = sections;
        this.times = times;
    }

    /** Of a seat that is taken; empty when it, its registration or its section is gone. */
    public Optional<SeatLine> of(long seat) {
        return seats.find(seat).flatMap(held -> of(held.holder(), held.forum(), held.section()));
    }

    /** Also of a seat that was left; empty when the registration or the section is gone. */
    public Optional<SeatLine> of(HolderId holder, String forum, String section) {
        return book.number(holder).flatMap(number -> line(number, forum, section));
    }

    private Optional<SeatLine> line(String number, String forum, String section) {
        return sections.section(forum, "ru", section).map(there -> {
            var now = seats.free(forum, section);
            return new SeatLine(
                    number, section, there.title(), times.brief(there, "ru"), now.free(), now.limited(), now.waiting());
        });
    }
}
