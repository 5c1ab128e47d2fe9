package org.forumbot.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working days")
class WorkingDaysTests {
    private final WorkingDays days =
            new WorkingDays(ZoneId.of("Asia/Vladivostok"), Set.of(MonthDay.of(5, 1), MonthDay.of(5, 9)));

    @ParameterizedTest
    @CsvSource({
        "2024-04-22T03:00:00Z, 1, 2024-04-23",
        "2024-04-22T03:00:00Z, 5, 2024-04-29",
        // a Friday evening in Moscow is a Saturday there
        "2024-04-26T15:00:00Z, 1, 2024-04-29",
        "2024-04-26T03:00:00Z, 1, 2024-04-29",
        "2024-04-30T03:00:00Z, 1, 2024-05-02",
        "2024-05-08T03:00:00Z, 2, 2024-05-13",
        "2024-05-08T03:00:00Z, 0, 2024-05-08"
    })
    void leave_out_weekends_and_holidays_of_the_forum_s_zone(Instant from, int many, LocalDate day) {
        assertThat(days.after(from, many)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource("2024-04-29, 2024-04-29T14:00:00Z")
    void end_at_midnight_there(LocalDate day, Instant end) {
        assertThat(days.end(day)).isEqualTo(end);
    }
}
