package org.forumbot.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Real time plus an offset that can be changed while it runs. Copies in other zones share the offset. */
public class WoundClock extends Clock {
    private final Clock real;
    private final AtomicReference<Duration> offset;

    public WoundClock() {
        this(Clock.system(ZoneOffset.UTC), new AtomicReference<>(Duration.ZERO));
    }

    private WoundClock(Clock real, AtomicReference<Duration> offset) {
        this.real = real;
        this.offset = offset;
    }

    /** Winds on by the given time; a negative one winds back. */
    public void advance(Duration by) {
        offset.updateAndGet(by::plus);
    }

    /** Makes it that instant now; time runs on from there. */
    public void standAt(Instant now) {
        offset.set(Duration.between(real.instant(), now));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WoundClock(real.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }
}
