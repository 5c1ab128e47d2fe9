package org.forumbot.registration;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/**
 * {@code group}: takes the seat that is offered, or a free one, in {@code group}; also in place of one in another group.
 * The name is short, as a button holds both codes.
 */
@Component
class TakeInGroup implements Act {
    private final SeatOutcomes outcomes;
    private final Seats seats;

    TakeInGroup(SeatOutcomes outcomes, Seats seats) {
        this.outcomes = outcomes;
        this.seats = seats;
    }

    @Override
    public String name() {
        return "group";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return outcomes.of(
                who,
                params,
                (holder, section, traits, sure) ->
                        seats.claimIn(params.get("group"), holder, who.forum(), section, traits, sure));
    }
}
