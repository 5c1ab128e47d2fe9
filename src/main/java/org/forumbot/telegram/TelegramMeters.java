package org.forumbot.telegram;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;

/** How things stand with Telegram. */
final class TelegramMeters implements MeterBinder {
    private final Pulse pulse;

    TelegramMeters(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("forumbot.poll.age", this::age)
                .description("since the last good getUpdates; NaN before the first")
                .baseUnit("seconds")
                .register(registry);
        FunctionCounter.builder("forumbot.polls", pulse, Pulse::beats)
                .description("calls of getUpdates, by what became of them")
                .tag("outcome", "good")
                .register(registry);
        for (var trouble : Pulse.Trouble.values()) {
            FunctionCounter.builder("forumbot.polls", pulse, all -> all.troubles(trouble))
                    .tag("outcome", trouble.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private double age() {
        return pulse.sinceAnswer().map(age -> age.toNanos() / 1e9).orElse(Double.NaN);
    }
}
