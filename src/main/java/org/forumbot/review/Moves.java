package org.forumbot.review;

import java.util.Map;
import org.forumbot.conversation.Outcome;
import org.forumbot.practices.Move;

/** What is said of an attempt to move a practice on. */
final class Moves {
    private Moves() {}

    /** @param done, before phrases */
    static Outcome outcome(Move move, String done, String before) {
        return switch (move) {
            case Move.Moved _ -> Outcome.done(done);
            case Move.Already(var now, var by) -> new Outcome.Done(before, Map.of("by", by.orElse("")));
            case Move.NotAllowed(var phrase, var values) -> new Outcome.Refused(phrase, values);
        };
    }
}
