package org.forumbot.practices;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code practices.back(practice)}: what the bot has withdrawn by itself is on the author's desk again, with a new date. */
@Component
class BringBack implements Act {
    private final NumberedPractices practices;
    private final Lifecycle lifecycle;

    BringBack(NumberedPractices practices, Lifecycle lifecycle) {
        this.practices = practices;
        this.lifecycle = lifecycle;
    }

    @Override
    public String name() {
        return "practices.back";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return OnePractice.own(practices, who, params)
                .map(practice -> Moves.outcome(
                        lifecycle.move(
                                practice.getId(),
                                PracticeStatus.RETURNED,
                                new Actor.Author(who.person()),
                                "",
                                Map.of()),
                        "practices.returned",
                        practice.number()))
                .orElseGet(() -> Outcome.refused("practices.none"));
    }
}
