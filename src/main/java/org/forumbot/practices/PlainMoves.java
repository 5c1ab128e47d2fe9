package org.forumbot.practices;

import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** Moves a practice on, and nothing else, for who has a right to it. */
@Component
class PlainMoves {
    private final NumberedPractices practices;
    private final HeldPractices held;
    private final Overtaken overtaken;
    private final Lifecycle lifecycle;

    PlainMoves(NumberedPractices practices, HeldPractices held, Overtaken overtaken, Lifecycle lifecycle) {
        this.practices = practices;
        this.held = held;
        this.overtaken = overtaken;
        this.lifecycle = lifecycle;
    }

    /** The person's own. @param said when it is done, with {@code number} */
    Outcome own(Asker who, Params params, PracticeStatus to, String said) {
        return OnePractice.own(practices, who, params)
                .map(practice -> move(practice, to, new Actor.Author(who.person()), said))
                .orElseGet(() -> Outcome.refused("practices.none"));
    }

    /** One that this organizer has in hand. @param said when it is done, with {@code number} */
    Outcome held(Asker who, Params params, PracticeStatus to, String said) {
        return held.one(who, params)
                .map(practice -> move(practice, to, new Actor.Organizer(who.person()), said))
                .orElseGet(() -> overtaken.refusal(who, params));
    }

    private Outcome move(Practice practice, PracticeStatus to, Actor by, String said) {
        return Moves.outcome(lifecycle.move(practice.getId(), to, by, "", Map.of()), said, practice.number());
    }
}
