package org.forumbot.delivery;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.SynchronizationStrategy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How fast the messenger takes messages (Bot API FAQ: about 30 a second over all, one a second in a chat with short
 * bursts allowed, 20 a minute in a group). The worst window after a rest is burst + rate, so the bursts are small: 2 over
 * all, 5 for a person, a sixth of the minute for a group. Not for several threads at once.
 */
final class Pace {
    private static final int BURST = 2;
    private static final int CHAT_BURST = 5;
    /** Chats remembered where all together are not limited. */
    private static final int CHATS = 20_000;

    private final DeliverySettings settings;
    private final Waits waits;
    private final TimeMeter time;
    private final @Nullable Bucket all;
    /** Whoever falls out of memory has been quiet for two minutes, and has a full bucket again. */
    private final int remembered;

    private final Map<Long, Bucket> chats = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > remembered;
        }
    };

    /** Until when everything waits, so that one wait is told once however often it is asked for. */
    private long waitsUntil;

    /** What holds something up. */
    enum Limit {
        ALL,
        CHAT,
        GROUP
    }

    /** Hears of waits when they begin. */
    interface Waits {
        void begin(Limit limit, long nanos);
    }

    Pace(DeliverySettings settings, Ticker ticker, Waits waits) {
        this.settings = settings;
        this.waits = waits;
        this.time = new Time(ticker);
        int rate = settings.messagesPerSecond();
        this.remembered = rate == 0 ? CHATS : 120 * rate;
        this.all = rate == 0 ? null : bucket(BURST, rate, Duration.ofSeconds(1));
    }

    /** @return nanoseconds until something may be sent at all, 0 = now */
    long pause() {
        long pause = pause(all);
        long now = time.currentTimeNanos();
        if (pause > 0 && now >= waitsUntil) {
            waitsUntil = now + pause;
            waits.begin(Limit.ALL, pause);
        }
        return pause;
    }

    /** @return nanoseconds until the chat may be sent something, 0 = now; a chat that must wait is not asked for till then */
    long pause(long chat) {
        long pause = pause(bucket(chat));
        if (pause > 0) {
            waits.begin(isGroup(chat) ? Limit.GROUP : Limit.CHAT, pause);
        }
        return pause;
    }

    /** Counts a message to the chat. */
    void spend(long chat) {
        spend(all);
        spend(bucket(chat));
    }

    private @Nullable Bucket bucket(long chat) {
        return isUnlimited(chat) ? null : chats.computeIfAbsent(chat, this::full);
    }

    private boolean isUnlimited(long chat) {
        return (isGroup(chat) ? settings.groupMessagesPerMinute() : settings.chatMessagesPerSecond()) == 0;
    }

    private Bucket full(long chat) {
        if (!isGroup(chat)) {
            int rate = settings.chatMessagesPerSecond();
            return bucket(Math.max(CHAT_BURST, rate), rate, Duration.ofSeconds(1));
        }
        int most = settings.groupMessagesPerMinute();
        int burst = Math.max(1, most / 6);
        return bucket(burst, Math.max(1, most - burst), Duration.ofMinutes(1));
    }

    /** Bot API: ids of groups are negative. */
    static boolean isGroup(long chat) {
        return chat < 0;
    }

    private Bucket bucket(int burst, int rate, Duration per) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .withSynchronizationStrategy(SynchronizationStrategy.NONE)
                .addLimit(limit -> limit.capacity(burst).refillGreedy(rate, per))
                .build();
    }

    private static long pause(@Nullable Bucket bucket) {
        if (bucket == null) {
            return 0;
        }
        var estimate = bucket.estimateAbilityToConsume(1);
        // the estimate is rounded down, even to 0 when less than a nanosecond is missing
        return estimate.canBeConsumed() ? 0 : estimate.getNanosToWaitForRefill() + 1;
    }

    private static void spend(@Nullable Bucket bucket) {
        if (bucket != null && !bucket.tryConsume(1)) {
            throw new IllegalStateException("A message was sent before its time: ask for the pause first");
        }
    }

    private record Time(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
