package org.forumbot.practices;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code practices.withdraw(practice)}: the author takes the practice back, at any time. */
@Component
class WithdrawPractice implements Act {
    private final NumberedPractices practices;
    private final Lifecycle lifecycle;

    WithdrawPractice(NumberedPractices practices, Lifecycle lifecycle) {
        this.practices = practices;
        this.lifecycle = lifecycle;
    }

    @Override
    public String name() {
        return "practices.withdraw";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return OnePractice.own(practices, who, params)
                .map(practice -> Moves.outcome(
                        lifecycle.move(
                                practice.getId(),
                                PracticeStatus.WITHDRAWN,
                                new Actor.Author(who.person()),
                                "",
                                Map.of()),
                        "practices.withdrawn",
                        practice.number()))
                .orElseGet(() -> Outcome.refused("practices.none"));
    }
}
