package org.forumbot.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.forumbot.bench.Wire.Answer;

/** Lets every fifth call go wrong. */
final class Trouble implements Wire.Calls {
    private static final int EVERY = 5;
    private static final Runnable NOTHING = () -> {};

    private final Kind kind;
    private final Wire.Calls calls;
    private final AtomicLong count = new AtomicLong();

    enum Kind {
        /** The connection breaks before the call was taken. */
        RESET_BEFORE,
        /** The connection breaks when the call was taken: the bot cannot know. */
        RESET_AFTER,
        /** The answer takes two seconds. */
        SLOW,
        /** 500, nothing was taken. */
        ERROR_500,
        /** 502 with a page instead of an answer, nothing was taken. */
        HTML_502,
        /** 429 with a second to wait, nothing was taken. */
        TOO_MANY,
        /** 409, as if another copy were polling. */
        CONFLICT,
        /** 401, as if the token were refused for a moment. */
        UNAUTHORIZED
    }

    Trouble(Kind kind, Wire.Calls calls) {
        this.kind = kind;
        this.calls = calls;
    }

    /** Whether a message may come twice, as nobody can know what became of a call. */
    static boolean leavesUnknown(Kind kind) {
        return kind == Kind.RESET_AFTER;
    }

    @Override
    public Answer answer(String method, byte[] body) throws InterruptedException {
        // as the bot polls all the time, polls would take more than their part of the faults
        if (!befalls(method) || count.incrementAndGet() % EVERY != 0) {
            return calls.answer(method, body);
        }
        return switch (kind) {
            case RESET_BEFORE -> new Answer.Cut(NOTHING);
            case RESET_AFTER ->
                new Answer.Cut(calls.answer(method, body) instanceof Answer.Said said ? said.after() : NOTHING);
            case SLOW -> {
                Thread.sleep(2_000);
                yield calls.answer(method, body);
            }
            case ERROR_500 -> LeanTelegram.refused(500, "Internal Server Error: restart", -1);
            case HTML_502 -> new Answer.Said(502, "<html><h1>502 Bad Gateway</h1></html>", NOTHING);
            case TOO_MANY -> LeanTelegram.refused(429, "Too Many Requests: retry after 1", 1);
            case CONFLICT ->
                LeanTelegram.refused(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
                                + " running",
                        -1);
            case UNAUTHORIZED -> LeanTelegram.refused(401, "Unauthorized", -1);
        };
    }

    /** A 409 belongs to polls alone; the other kinds befall what is sent. */
    private boolean befalls(String method) {
        return (kind == Kind.CONFLICT) == method.equals("getupdates");
    }
}
