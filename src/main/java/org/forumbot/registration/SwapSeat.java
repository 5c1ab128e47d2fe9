package org.forumbot.registration;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/**
 * {@code swap}: takes a seat in the section and gives up what one has in {@code instead}, both or neither. The name is
 * short, as a button holds the codes of both.
 */
@Component
class SwapSeat implements Act {
    private final SeatOutcomes outcomes;
    private final Seats seats;

    SwapSeat(SeatOutcomes outcomes, Seats seats) {
        this.outcomes = outcomes;
        this.seats = seats;
    }

    @Override
    public String name() {
        return "swap";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return outcomes.of(
                who,
                params,
                (holder, section, traits, sure) ->
                        seats.swap(holder, who.forum(), section, params.get("instead"), traits, sure));
    }
}
