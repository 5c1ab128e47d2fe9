package org.forumbot.practices;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code check.again(practice)}: what its author has sent anew is looked at by who has it in hand. */
@Component
class CheckAgain implements Act {
    private final PlainMoves moves;

    CheckAgain(PlainMoves moves) {
        this.moves = moves;
    }

    @Override
    public String name() {
        return "check.again";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return moves.held(who, params, PracticeStatus.IN_CHECK, "check.begun");
    }
}
