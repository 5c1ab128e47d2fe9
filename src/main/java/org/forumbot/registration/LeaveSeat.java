package org.forumbot.registration;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.Held;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** {@code seats.leave}: gives up the seat, which is offered to the first in line at once, or leaves the line. */
@Component
class LeaveSeat implements Act {
    private final RegistrationBook book;
    private final Seats seats;
    private final SectionValues sections;

    LeaveSeat(RegistrationBook book, Seats seats, SectionValues sections) {
        this.book = book;
        this.seats = seats;
        this.sections = sections;
    }

    @Override
    public String name() {
        return "seats.leave";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return book.part(who.forum(), who.person())
                .flatMap(registration -> seats.leave(registration.holder(), who.forum(), params.get("section")))
                .map(held -> told(who, held))
                .orElse(Outcome.done("seats.nothing"));
    }

    private Outcome told(Asker who, Held held) {
        var values = sections.of(who.forum(), who.language(), held.section()).orElse(Map.of("title", held.section()));
        return new Outcome.Done(held.seated() ? "seats.left" : "seats.unqueued", values);
    }
}
