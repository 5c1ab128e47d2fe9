package org.forumbot.conversation;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.SynchronizationStrategy;
import java.time.Duration;

/**
 * What one person may still do, and the silence that they meet when it is used up. All times are nanoseconds of one and
 * the same clock; it may start anywhere, and where it runs backwards it stands still here. For one thread.
 */
final class Allowance {
    /** By then all that the person was told before has gone out, at the pace of a private chat. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    enum Verdict {
        PASS,
        /** Refused, the first after some that passed. */
        ENOUGH,
        /** Refused, as those before. */
        SILENCE
    }

    private final Bucket bucket;
    private long now;
    private long silentUntil;

    Allowance(ConversationSettings settings, long now) {
        this.now = now;
        this.silentUntil = now;
        this.bucket = Bucket.builder()
                .withCustomTimePrecision(new Time())
                .withSynchronizationStrategy(SynchronizationStrategy.NONE)
                .addLimit(limit -> limit.capacity(settings.updatesAtOnce())
                        .refillGreedy(settings.updatesPerSecond(), Duration.ofSeconds(1)))
                .build();
    }

    Verdict take(long at) {
        now = Math.max(now, at);
        if (now < silentUntil) {
            return Verdict.SILENCE;
        }
        if (bucket.tryConsume(1)) {
            return Verdict.PASS;
        }
        silentUntil = now + SILENCE.toNanos();
        return Verdict.ENOUGH;
    }

    private final class Time implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
