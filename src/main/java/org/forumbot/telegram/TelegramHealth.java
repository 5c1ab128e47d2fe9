package org.forumbot.telegram;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down before the first answer, when the last good one is too old, and at once for what only a person can mend. */
final class TelegramHealth implements HealthIndicator {
    private final Pulse pulse;
    private final Duration oldest;

    TelegramHealth(Pulse pulse, Duration pollTimeout) {
        this.pulse = pulse;
        oldest = pollTimeout.multipliedBy(2).plusSeconds(15);
    }

    @Override
    public Health health() {
        var age = pulse.sinceAnswer();
        var state = pulse.state();
        boolean recent = age.filter(time -> time.compareTo(oldest) <= 0).isPresent();
        var health = recent && !state.filter(TelegramHealth::needsSomebody).isPresent() ? Health.up() : Health.down();
        health.withDetail(
                "lastAnswer", age.map(time -> time.toSeconds() + " s ago").orElse("none yet"));
        state.ifPresent(now -> health.withDetail("reason", now.trouble().text() + " (" + now.detail() + ")"));
        return health.build();
    }

    private static boolean needsSomebody(Pulse.State state) {
        return switch (state.trouble()) {
            case TOKEN, SECOND_COPY, STUCK -> true;
            case BUSY, SILENT -> false;
        };
    }
}
