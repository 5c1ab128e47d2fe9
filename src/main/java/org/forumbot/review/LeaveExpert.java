package org.forumbot.review;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code experts.leave}: somebody is no expert any more; what they have at hand is judged by others. */
@Component
class LeaveExpert implements Act {
    private final ExpertRows experts;
    private final LeaveReviews leaving;

    LeaveExpert(ExpertRows experts, LeaveReviews leaving) {
        this.experts = experts;
        this.leaving = leaving;
    }

    @Override
    public String name() {
        return "experts.leave";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var expert = experts.findByPersonAndForum(who.person(), who.forum())
                .filter(Expert::isOn)
                .orElse(null);
        if (expert == null) {
            return Outcome.refused("experts.none");
        }
        leaving.leave(expert);
        return new Outcome.Ended("experts.left", Map.of());
    }
}
