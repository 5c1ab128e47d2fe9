package org.forumbot.store;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Makes ids that grow with time: milliseconds since 2020 in the upper bits, 10 bits of counter; below 2^53. */
@Component
public class Ids {
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    Ids(Clock clock) {
        this.clock = clock;
    }

    /** Ids go on growing behind this one, even when the clock has been turned back since it was given. */
    void goOnBehind(long given) {
        last.accumulateAndGet(given, Math::max);
    }

    /** Greater than every id given before in this process, and than those that its units will meet in the database. */
    public long next() {
        long byTime = (clock.millis() - EPOCH) << 10;
        return last.accumulateAndGet(byTime, (before, now) -> Math.max(before + 1, now));
    }
}
