package org.forumbot.practices;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code practices.fix(remark)}: opens the practice at the question that the remark is about. */
@Component
class FixAnswer implements Act {
    private final OwnRemarks own;

    FixAnswer(OwnRemarks own) {
        this.own = own;
    }

    @Override
    public String name() {
        return "practices.fix";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return own.one(who, params)
                .<Outcome>map(remark -> new Outcome.Reopen(remark.practice(), remark.question()))
                .orElseGet(() -> Outcome.refused("practices.remark.gone"));
    }
}
