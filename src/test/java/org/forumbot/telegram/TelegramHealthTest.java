package org.forumbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Health;

@DisplayName("Telegram's health")
class TelegramHealthTest {
    private final AtomicLong nanos = new AtomicLong(-5);
    private final Pulse pulse = new Pulse(nanos::get);
    private final TelegramHealth health = new TelegramHealth(pulse, Duration.ofSeconds(50));

    @Test
    void is_down_before_the_first_answer() {
        assertThat(health.health())
                .isEqualTo(Health.down().withDetail("lastAnswer", "none yet").build());
    }

    @Test
    void is_down_when_the_last_answer_is_older_than_two_polls_and_a_little() {
        pulse.beat();
        nanos.addAndGet(Duration.ofSeconds(115).toNanos());
        assertThat(health.health())
                .isEqualTo(Health.up().withDetail("lastAnswer", "115 s ago").build());
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(health.health())
                .isEqualTo(Health.down().withDetail("lastAnswer", "116 s ago").build());
    }

    @ParameterizedTest
    @EnumSource(names = {"TOKEN", "SECOND_COPY", "STUCK"})
    void is_down_at_once_for_what_a_person_must_mend(Pulse.Trouble trouble) {
        pulse.beat();
        pulse.trouble(trouble, "told so");
        assertThat(health.health())
                .isEqualTo(Health.down()
                        .withDetail("lastAnswer", "0 s ago")
                        .withDetail("reason", trouble.text() + " (told so)")
                        .build());
        // two copies are answered in turns
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        pulse.beat();
        assertThat(health.health())
                .isEqualTo(Health.up().withDetail("lastAnswer", "0 s ago").build());
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSY", "SILENT"})
    void stays_up_for_a_while_for_what_passes(Pulse.Trouble trouble) {
        pulse.beat();
        pulse.trouble(trouble, "told so");
        assertThat(health.health())
                .isEqualTo(Health.up()
                        .withDetail("lastAnswer", "0 s ago")
                        .withDetail("reason", trouble.text() + " (told so)")
                        .build());
    }
}
