package org.forumbot.playground;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast the bot may write: 30 messages a second in all, one a second in a chat with bursts of five, 20 a minute in a
 * group. Off unless switched on. Runs on real time. Guarded by the world's lock.
 */
final class Limits {
    private boolean on;
    private Bucket overall = bucket(30, 30, Duration.ofSeconds(1));
    private final Map<Long, Bucket> chats = new HashMap<>();

    boolean on() {
        return on;
    }

    void turn(boolean nowOn) {
        on = nowOn;
        overall = bucket(30, 30, Duration.ofSeconds(1));
        chats.clear();
    }

    /** Seconds to wait before that chat may be written to; 0 lets the message pass and counts it. */
    int secondsToWait(Chat chat) {
        if (!on) {
            return 0;
        }
        var buckets = List.of(overall, chats.computeIfAbsent(chat.id, any -> forChat(chat)));
        long wait = buckets.stream()
                .mapToLong(bucket -> bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
                .max()
                .orElse(0);
        if (wait == 0) {
            buckets.forEach(bucket -> bucket.tryConsume(1));
            return 0;
        }
        return (int) Math.max(1, Math.ceilDiv(wait, 1_000_000_000L));
    }

    private static Bucket forChat(Chat chat) {
        return chat.isPrivate() ? bucket(5, 1, Duration.ofSeconds(1)) : bucket(20, 20, Duration.ofMinutes(1));
    }

    private static Bucket bucket(long burst, long refill, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, every))
                .build();
    }
}
