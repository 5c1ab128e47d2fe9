package org.forumbot.tools;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Looks at a chat again whenever something has changed in the playground, for so long. */
record Watch(Playground playground, Duration patience) {
    /**
     * Waits until nothing is lacking.
     *
     * @param before what the chat looked like, to tell what has come instead
     * @param lack what is lacking in the chat as it is now
     * @throws Unexpected when the time is over
     */
    Chat until(Supplier<Chat> look, Chat before, Function<Chat, Optional<String>> lack) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            long revision = playground.revision();
            var chat = look.get();
            var lacking = lack.apply(chat);
            if (lacking.isEmpty()) {
                return chat;
            }
            if (System.nanoTime() >= end) {
                throw new Unexpected(
                        "Waited %d s: %s.".formatted(patience.toSeconds(), lacking.get()), chat.since(before));
            }
            playground.awaitChange(revision, Duration.ofNanos(end - System.nanoTime()));
        }
    }
}
