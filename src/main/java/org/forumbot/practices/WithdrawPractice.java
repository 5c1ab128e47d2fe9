package org.forumbot.practices;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code practices.withdraw(practice)}: the author takes the practice back, at any time. */
@Component
class WithdrawPractice implements Act {
    private final PlainMoves moves;

    WithdrawPractice(PlainMoves moves) {
        this.moves = moves;
    }

    @Override
    public String name() {
        return "practices.withdraw";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return moves.own(who, params, PracticeStatus.WITHDRAWN, "practices.withdrawn");
    }
}
