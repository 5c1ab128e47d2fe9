package org.forumbot.practices;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code practices.resend(practice)}: hands in again what was returned, with the replies to the remarks. */
@Component
class ResendPractice implements Act {
    private final NumberedPractices practices;
    private final HandingIn handingIn;

    ResendPractice(NumberedPractices practices, HandingIn handingIn) {
        this.practices = practices;
        this.handingIn = handingIn;
    }

    @Override
    public String name() {
        return "practices.resend";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return OnePractice.own(practices, who, params)
                .map(this::again)
                .orElseGet(() -> Outcome.refused("practices.none"));
    }

    private Outcome again(Practice practice) {
        return Moves.outcome(handingIn.asItIs(practice), "practices.resent", practice.number());
    }
}
