package org.forumbot.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.forumbot.delivery.Pace.Limit;
import org.springframework.stereotype.Component;

/** How often the pace holds something up, and for how long, by the limit that does. */
@Component
class PaceMeters implements Pace.Waits {
    /** By ordinal. */
    private final List<Timer> waits;

    PaceMeters(MeterRegistry registry) {
        waits = Stream.of(Limit.values())
                .map(limit -> Timer.builder("forumbot.pace.wait")
                        .description("times when the pace held back what was ready to go")
                        .tag("limit", limit.name().toLowerCase(Locale.ROOT))
                        .register(registry))
                .toList();
    }

    @Override
    public void begin(Limit limit, long nanos) {
        waits.get(limit.ordinal()).record(nanos, TimeUnit.NANOSECONDS);
    }
}
