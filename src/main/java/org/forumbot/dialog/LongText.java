package org.forumbot.dialog;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pasted text of more than 4,096 characters comes as several messages (Bot API): a message of 4,000 or more and what
 * follows within two seconds are one answer.
 */
final class LongText {
    private static final int NEARLY_FULL = 4000;
    private static final Duration APART = Duration.ofSeconds(2);

    private LongText() {}

    static boolean mayGoOn(String text) {
        return text.length() >= NEARLY_FULL;
    }

    static Answer.Unfinished piece(String all, int message, Instant now) {
        return new Answer.Unfinished(all, message, now);
    }

    static String joined(@Nullable Answer answer, String text, Instant now) {
        return answer instanceof Answer.Unfinished piece
                        && mayGoOn(piece.pending())
                        && !now.isAfter(piece.at().plus(APART))
                ? piece.pending() + text
                : text;
    }
}
