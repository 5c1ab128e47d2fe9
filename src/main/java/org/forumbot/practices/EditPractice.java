package org.forumbot.practices;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code practices.edit(practice)}: opens an own practice again, so that it can be changed and sent anew. */
@Component
class EditPractice implements Act {
    private final StoredPractices practices;

    EditPractice(StoredPractices practices) {
        this.practices = practices;
    }

    @Override
    public String name() {
        return "practices.edit";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return practices
                .findByForumAndNumber(who.forum(), params.get("practice"))
                .filter(practice -> practice.isOf(who.person()))
                .<Outcome>map(practice -> new Outcome.Reopen(practice.getId()))
                .orElseGet(() -> Outcome.refused("practices.none"));
    }
}
