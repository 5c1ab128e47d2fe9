package org.forumbot.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Tells for whom a 429 was meant, as Telegram does not say it: in a group for that group alone; for a person's chat too,
 * unless another person's chat is being slowed down at the same time. Then it is us.
 */
final class Slowed {
    private final LongSupplier nanos;
    private final Map<Long, Long> until = new HashMap<>();

    Slowed(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes note of it. @return whether all chats have to wait */
    synchronized boolean everywhere(long chat, Duration time) {
        if (chat < 0) {
            return false;
        }
        long now = nanos.getAsLong();
        until.values().removeIf(end -> end - now <= 0);
        boolean another = until.keySet().stream().anyMatch(slowed -> slowed != chat);
        until.put(chat, now + time.toNanos());
        return another;
    }
}
