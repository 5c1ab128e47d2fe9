package org.forumbot.tools;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits until the bot has said all it has to say: it has taken every update, and nothing more comes for a while. */
record Settled(Playground playground) {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int QUIET = 8;

    /** @param before as it was before something was done that the bot answers */
    Chat chat(Supplier<Chat> look, Chat before) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (look.get().since(before).isEmpty() && System.nanoTime() < end && !idle()) {
            pause();
        }
        return quiet(look);
    }

    Chat quiet(Supplier<Chat> look) {
        var last = look.get();
        int same = 0;
        for (long end = System.nanoTime() + PATIENCE.toNanos(); same < QUIET && System.nanoTime() < end; ) {
            pause();
            var now = look.get();
            same = now.equals(last) && playground.waiting() == 0 ? same + 1 : 0;
            last = now;
        }
        return last;
    }

    /** Nothing waits for the bot, so what it does not answer now it does not answer at all. */
    private boolean idle() {
        return playground.waiting() == 0;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the bot.", stopped);
        }
    }
}
