package org.forumbot.playground;

import java.util.function.Function;

/** What a call comes to: a result, or a refusal in Telegram's own words. */
sealed interface Answer<T> {
    /**
     * Done.
     *
     * @param description a remark beside the result, mostly empty
     */
    record Ok<T>(T result, String description) implements Answer<T> {}

    /**
     * Not done.
     *
     * @param code the error code, which is the HTTP status too
     * @param retryAfter seconds to wait, 0 unless the code is 429
     * @param migrateTo the new id of a group that became a supergroup, else 0
     */
    record Refused<T>(int code, String description, int retryAfter, long migrateTo) implements Answer<T> {}

    static <T> Answer<T> ok(T result) {
        return new Ok<>(result, "");
    }

    static <T> Answer<T> bad(String why) {
        return refused(400, "Bad Request: " + why);
    }

    static <T> Answer<T> forbidden(String why) {
        return refused(403, "Forbidden: " + why);
    }

    static <T> Answer<T> conflict(String why) {
        return refused(409, "Conflict: " + why);
    }

    static <T> Answer<T> tooMany(int seconds) {
        return new Refused<>(429, "Too Many Requests: retry after " + seconds, seconds, 0);
    }

    static <T> Answer<T> refused(int code, String description) {
        return new Refused<>(code, description, 0, 0);
    }

    default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
        return switch (this) {
            case Ok<T> ok -> next.apply(ok.result());
            case Refused<T> no -> new Refused<>(no.code(), no.description(), no.retryAfter(), no.migrateTo());
        };
    }

    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return then(result -> ok(change.apply(result)));
    }
}
