package org.forumbot.practices;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code practices.back(practice)}: what the bot has withdrawn by itself is on the author's desk again, with a new date. */
@Component
class BringBack implements Act {
    private final PlainMoves moves;

    BringBack(PlainMoves moves) {
        this.moves = moves;
    }

    @Override
    public String name() {
        return "practices.back";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return moves.own(who, params, PracticeStatus.RETURNED, "practices.returned");
    }
}
