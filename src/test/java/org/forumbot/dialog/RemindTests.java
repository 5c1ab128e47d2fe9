package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The times of reminders")
class RemindTests {
    private static final ZoneId URAL = ZoneId.of("Asia/Yekaterinburg");
    private static final Remind REMIND = new Remind(
            List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7)),
            LocalTime.of(21, 0),
            LocalTime.of(9, 0),
            null);

    @ParameterizedTest
    @CsvSource({
        "21:00, 09:00, 2024-04-02T20:59, 2024-04-02T20:59",
        "21:00, 09:00, 2024-04-02T21:00, 2024-04-03T09:00",
        "21:00, 09:00, 2024-04-02T23:59, 2024-04-03T09:00",
        "21:00, 09:00, 2024-04-03T00:00, 2024-04-03T09:00",
        "21:00, 09:00, 2024-04-03T08:59, 2024-04-03T09:00",
        "21:00, 09:00, 2024-04-03T09:00, 2024-04-03T09:00",
        "12:00, 15:00, 2024-04-03T11:59, 2024-04-03T11:59",
        "12:00, 15:00, 2024-04-03T12:00, 2024-04-03T15:00",
        "12:00, 15:00, 2024-04-03T15:00, 2024-04-03T15:00",
        "12:00, 12:00, 2024-04-03T12:00, 2024-04-03T12:00"
    })
    void lie_outside_the_quiet_hours(LocalTime from, LocalTime to, String due, String said) {
        var remind = new Remind(REMIND.after(), from, to, null);
        assertThat(remind.audible(there(due), URAL)).isEqualTo(there(said));
    }

    @Test
    void are_counted_from_the_last_step() {
        assertThat(REMIND.due(1, there("2024-04-02T23:30"), URAL)).isEqualTo(there("2024-04-06T09:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2024-04-03T12:00, 1",
        "0, 2024-04-05T11:59, 1",
        "0, 2024-04-05T12:00, 2",
        "0, 2024-04-20T12:00, 3",
        "2, 2024-04-09T12:00, 3"
    })
    void leave_out_what_would_have_come_meanwhile(int sent, String now, int next) {
        assertThat(REMIND.next(sent, there("2024-04-02T12:00"), there(now), URAL))
                .isEqualTo(next);
    }

    private static Instant there(String local) {
        return java.time.LocalDateTime.parse(local).atZone(URAL).toInstant();
    }
}
