package org.forumbot.registration;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** {@code seats.wait}: stands in line for the section, or takes the seat that has become free meanwhile. */
@Component
class WaitForSeat implements Act {
    private final SeatOutcomes outcomes;
    private final Seats seats;

    WaitForSeat(SeatOutcomes outcomes, Seats seats) {
        this.outcomes = outcomes;
        this.seats = seats;
    }

    @Override
    public String name() {
        return "seats.wait";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return outcomes.of(
                who,
                params,
                (holder, section, traits, sure) -> seats.waitFor(holder, who.forum(), section, traits, sure));
    }
}
