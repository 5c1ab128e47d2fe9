package org.forumbot.review;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code experts.edit}: opens what an expert has told of themselves, to be changed. */
@Component
class EditExpert implements Act {
    private final ExpertRows experts;

    EditExpert(ExpertRows experts) {
        this.experts = experts;
    }

    @Override
    public String name() {
        return "experts.edit";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return experts.findByPersonAndForum(who.person(), who.forum())
                .<Outcome>map(expert -> new Outcome.Reopen(expert.conversation()))
                .orElseGet(() -> Outcome.refused("experts.none"));
    }
}
