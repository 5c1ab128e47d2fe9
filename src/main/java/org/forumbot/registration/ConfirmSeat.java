package org.forumbot.registration;

import java.time.Clock;
import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.Held;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** {@code seats.confirm}: still comes to a section whose seats are confirmed once more. */
@Component
class ConfirmSeat implements Act {
    private final RegistrationBook book;
    private final Seats seats;
    private final Confirmations confirmations;
    private final SectionValues sections;
    private final Clock clock;

    ConfirmSeat(RegistrationBook book, Seats seats, Confirmations confirmations, SectionValues sections, Clock clock) {
        this.book = book;
        this.seats = seats;
        this.confirmations = confirmations;
        this.sections = sections;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seats.confirm";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var section = params.get("section");
        var values = sections.of(who.forum(), who.language(), section).orElse(Map.of("title", section));
        return book.part(who.forum(), who.person())
                .flatMap(registration -> seats.of(registration.holder(), who.forum()).stream()
                        .filter(held -> held.seated() && held.section().equals(section))
                        .findFirst())
                .map(held -> confirmed(held, values))
                .orElse(new Outcome.Refused("confirm.gone", values));
    }

    private Outcome confirmed(Held held, Map<String, Object> values) {
        confirmations.findById(held.seat()).ifPresent(asked -> asked.confirm(clock.instant()));
        return new Outcome.Done("confirm.done", values);
    }
}
