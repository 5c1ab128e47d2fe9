package org.forumbot.practices;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code check.pass(practice)}: everything is there, the experts read it from now on. */
@Component
class PassOn implements Act {
    private final HeldPractices held;
    private final Lifecycle lifecycle;

    PassOn(HeldPractices held, Lifecycle lifecycle) {
        this.held = held;
        this.lifecycle = lifecycle;
    }

    @Override
    public String name() {
        return "check.pass";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return held.one(who, params)
                .map(practice -> Moves.outcome(
                        lifecycle.move(
                                practice.getId(),
                                PracticeStatus.IN_REVIEW,
                                new Actor.Organizer(who.person()),
                                "",
                                Map.of()),
                        "check.passed",
                        practice.number()))
                .orElseGet(() -> Outcome.refused("practices.not.held"));
    }
}
