package org.forumbot.practices;

import java.util.Locale;
import java.util.Map;
import org.forumbot.conversation.Outcome;

/** What is said to who wanted to move a practice on. */
final class Moves {
    private Moves() {}

    /** @param done said when it is done, with {@code number}; a second tap hears where the practice stands */
    static Outcome outcome(Move move, String done, String number) {
        return switch (move) {
            case Move.Moved _ -> new Outcome.Done(done, Map.of("number", number));
            case Move.Already(var now, var _) ->
                Outcome.done("practices.already." + now.name().toLowerCase(Locale.ROOT));
            case Move.NotAllowed(var phrase, var values) -> new Outcome.Refused(phrase, values);
        };
    }
}
