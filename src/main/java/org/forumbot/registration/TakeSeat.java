package org.forumbot.registration;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** {@code seats.take}: takes the seat that is offered, or a free one. */
@Component
class TakeSeat implements Act {
    private final SeatOutcomes outcomes;
    private final Seats seats;

    TakeSeat(SeatOutcomes outcomes, Seats seats) {
        this.outcomes = outcomes;
        this.seats = seats;
    }

    @Override
    public String name() {
        return "seats.take";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return outcomes.of(
                who,
                params,
                (holder, section, traits, sure) -> seats.claim(holder, who.forum(), section, traits, sure));
    }
}
