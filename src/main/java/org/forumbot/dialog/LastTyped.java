package org.forumbot.dialog;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last typed message as long as it is not settled: it was refused, and its writer may edit it; or it is so long that
 * the messenger may have cut it (Bot API: 4,096 characters), and what follows within two seconds belongs to it.
 *
 * @param text empty unless it may go on
 */
record LastTyped(String question, String text, int message, Instant at) {
    /** Stands among the answers under this name, which no question can have. */
    static final String NAME = "+";

    private static final int NEARLY_FULL = 4000;
    private static final Duration APART = Duration.ofSeconds(2);

    static Optional<LastTyped> of(Conversation conversation) {
        if (conversation.answers().get(NAME)
                instanceof Answer.Unfinished(var pending, var sofar, var message, var at)) {
            int end = pending.indexOf('\n');
            return end < 0
                    ? Optional.empty()
                    : Optional.of(new LastTyped(pending.substring(0, end), pending.substring(end + 1), message, at));
        }
        return Optional.empty();
    }

    static boolean mayGoOn(String text) {
        return text.length() >= NEARLY_FULL;
    }

    boolean goesOn(Instant now) {
        return !text.isEmpty() && !now.isAfter(at.plus(APART));
    }

    /** The same, when its question is called otherwise now. */
    LastTyped at(String name) {
        return new LastTyped(name, text, message, at);
    }

    Answer kept() {
        return new Answer.Unfinished(question + "\n" + text, message, at);
    }
}
