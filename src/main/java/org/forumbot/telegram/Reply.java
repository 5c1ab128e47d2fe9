package org.forumbot.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a call. No text in it holds the token. */
sealed interface Reply<T> {
    record Ok<T>(T result) implements Reply<T> {}

    /**
     * Telegram answered, and said no.
     *
     * @param retryAfter when to try again, if it said so
     * @param movedTo the supergroup that the group has become, if it said so
     */
    record Rejected<T>(
            int code,
            String description,
            @Nullable Duration retryAfter,
            @Nullable Long movedTo) implements Reply<T> {
        /** Telegram answers a token it does not know with 401, one it cannot even read with 404. */
        boolean tokenRefused() {
            return code == 401 || code == 404;
        }
    }

    /** No answer, or none that can be understood: it is not known whether the call had an effect. */
    record Lost<T>(String why) implements Reply<T> {}
}
