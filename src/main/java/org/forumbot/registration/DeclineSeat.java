package org.forumbot.registration;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.Hold;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** {@code seats.decline}: gives up the seat that is offered, which goes on to the next in line. */
@Component
class DeclineSeat implements Act {
    private final RegistrationBook book;
    private final Seats seats;
    private final SectionValues sections;

    DeclineSeat(RegistrationBook book, Seats seats, SectionValues sections) {
        this.book = book;
        this.seats = seats;
        this.sections = sections;
    }

    @Override
    public String name() {
        return "seats.decline";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var section = params.get("section");
        var values = sections.of(who.forum(), who.language(), section).orElse(Map.of("title", section));
        return book.part(who.forum(), who.person())
                .flatMap(registration -> seats.decline(registration.holder(), who.forum(), section))
                .map(held -> told(held.hold(), values))
                .orElse(Outcome.done("seats.nothing"));
    }

    private static Outcome told(Hold now, Map<String, Object> values) {
        return switch (now) {
            case DECLINED -> new Outcome.Done("seats.declined", values);
            case LAPSED -> new Outcome.Refused("seats.declined_late", values);
            case SEATED -> new Outcome.Refused("seats.declined_taken", values);
            case OFFERED, WAITING -> new Outcome.Refused("seats.declined_none", values);
        };
    }
}
