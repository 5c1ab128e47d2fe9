package org.forumbot.bench;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How fast Telegram takes messages, where it is asked to count: 30 a second in all, one a second in a chat with bursts
 * of five, 20 a minute in a group (Bot API FAQ).
 */
final class Limits {
    private final boolean on;
    private final Bucket overall = bucket(30, 30, Duration.ofSeconds(1));
    private final Map<Long, Bucket> chats = new HashMap<>();

    Limits(boolean on) {
        this.on = on;
    }

    /** Seconds to wait before that chat may be written to; 0 lets the message pass and counts it. */
    synchronized int secondsToWait(long chat) {
        if (!on) {
            return 0;
        }
        var own = chats.computeIfAbsent(chat, Limits::forChat);
        long wait = Math.max(nanosToWait(overall), nanosToWait(own));
        if (wait == 0) {
            overall.tryConsume(1);
            own.tryConsume(1);
        }
        return (int) Math.ceilDiv(wait, 1_000_000_000L);
    }

    private static long nanosToWait(Bucket bucket) {
        var estimate = bucket.estimateAbilityToConsume(1);
        return estimate.canBeConsumed() ? 0 : Math.max(1, estimate.getNanosToWaitForRefill());
    }

    private static Bucket forChat(long chat) {
        return chat > 0 ? bucket(5, 1, Duration.ofSeconds(1)) : bucket(20, 20, Duration.ofMinutes(1));
    }

    private static Bucket bucket(long burst, long refill, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, every))
                .build();
    }
}
