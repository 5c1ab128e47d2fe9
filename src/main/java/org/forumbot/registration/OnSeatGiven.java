package org.forumbot.registration;

import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.programme.Held;
import org.forumbot.programme.SeatGiven;
import org.forumbot.programme.Seats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the first in line that the seat is theirs now, and lets them give it up. */
@Component
class OnSeatGiven {
    private final Seats seats;
    private final RegistrationRows rows;
    private final SectionValues sections;
    private final Phrases phrases;
    private final Outbox outbox;

    OnSeatGiven(Seats seats, RegistrationRows rows, SectionValues sections, Phrases phrases, Outbox outbox) {
        this.seats = seats;
        this.rows = rows;
        this.sections = sections;
        this.phrases = phrases;
        this.outbox = outbox;
    }

    @EventListener
    void tell(SeatGiven given) {
        seats.find(given.seat())
                .ifPresent(held -> rows.findById(held.holder().value()).ifPresent(to -> tell(to, held)));
    }

    private void tell(Registration to, Held held) {
        var language = to.language();
        var values = sections.of(held.forum(), language, held.section()).orElse(Map.of("title", held.section()));
        outbox.send(Outgoing.to(
                to.person(), Lane.OFFER, phrases.say(language, "seats.given", values), keyboard(held, language)));
    }

    /** Opens the section's card, or gives the seat up, by the data that buttons of screens have. */
    private Keyboard keyboard(Held held, String language) {
        return Keyboard.inline(List.of(
                List.of(new Button(
                        phrases.say(language, "seats.given_open").text(),
                        "o." + held.forum() + ".sections.card." + held.section())),
                List.of(new Button(
                        phrases.say(language, "seats.given_leave").text(),
                        "d." + held.forum() + ".seats.leave." + held.section()))));
    }
}
