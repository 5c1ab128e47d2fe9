package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code mine.confirm}: a section, and whether the person has a seat there. */
@Component
class ConfirmSource implements Source<ConfirmSource.Seat> {
    /** @param asked whether the seat is still to be confirmed */
    record Seat(String title, String when, String place, boolean mine, boolean asked) {}

    private final Sights sights;
    private final TimeAndPlace times;
    private final Confirmations confirmations;

    ConfirmSource(Sights sights, TimeAndPlace times, Confirmations confirmations) {
        this.sights = sights;
        this.times = times;
        this.confirmations = confirmations;
    }

    @Override
    public String name() {
        return "mine.confirm";
    }

    @Override
    public Class<Seat> row() {
        return Seat.class;
    }

    @Override
    public List<Seat> rows(Asker who, Params params) {
        var section = sights.forum(who).sections().get(params.get("section"));
        if (section == null) {
            return List.of();
        }
        var sight = sights.of(who);
        var held = sight.own().get(section.code());
        boolean asked = held != null
                && held.seated()
                && confirmations
                        .findById(held.seat())
                        .filter(one -> !one.isConfirmed())
                        .isPresent();
        return List.of(new Seat(
                section.title(),
                times.when(section, who.language()),
                times.fullPlace(sight.forum(), section, who.language()),
                sight.mine(section),
                asked));
    }
}
