package org.forumbot.practices;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code practices.copy(practice)}: a new draft with the answers of one that was not accepted, which stays as it is. */
@Component
class CopyPractice implements Act {
    private final NumberedPractices practices;

    CopyPractice(NumberedPractices practices) {
        this.practices = practices;
    }

    @Override
    public String name() {
        return "practices.copy";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return OnePractice.own(practices, who, params)
                .<Outcome>map(practice -> Transitions.exists(practice.status(), PracticeStatus.DRAFT, Who.AUTHOR)
                        ? new Outcome.Copy(practice.getId())
                        : new Outcome.Refused("practices.copy.not", Map.of("number", practice.number())))
                .orElseGet(() -> Outcome.refused("practices.none"));
    }
}
