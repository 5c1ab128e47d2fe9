package org.forumbot.practices;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code check.again(practice)}: what its author has sent anew is looked at by who has it in hand. */
@Component
class CheckAgain implements Act {
    private final HeldPractices held;
    private final Lifecycle lifecycle;

    CheckAgain(HeldPractices held, Lifecycle lifecycle) {
        this.held = held;
        this.lifecycle = lifecycle;
    }

    @Override
    public String name() {
        return "check.again";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return held.one(who, params)
                .map(practice -> Moves.outcome(
                        lifecycle.move(
                                practice.getId(),
                                PracticeStatus.IN_CHECK,
                                new Actor.Organizer(who.person()),
                                "",
                                Map.of()),
                        "check.begun",
                        practice.number()))
                .orElseGet(() -> Outcome.refused("practices.not.held"));
    }
}
