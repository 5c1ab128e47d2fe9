package org.forumbot.practices;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code check.pass(practice)}: everything is there, the experts read it from now on. */
@Component
class PassOn implements Act {
    private final PlainMoves moves;

    PassOn(PlainMoves moves) {
        this.moves = moves;
    }

    @Override
    public String name() {
        return "check.pass";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return moves.held(who, params, PracticeStatus.IN_REVIEW, "check.passed");
    }
}
