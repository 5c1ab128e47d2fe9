package org.forumbot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.forumbot.files.ForumFile.OfferRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thirty minutes by day, ten on the last day; the night is from 22:00 to 08:00. */
@DisplayName("An offer")
class OfferTimeTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Vladivostok");

    @ParameterizedTest(name = "made at {0}, section at {1}: told at {2}, held until {3}")
    @CsvSource({
        "2024-05-01T14:00, 2024-05-14T10:00, 2024-05-01T14:00, 2024-05-01T14:30",
        "2024-05-01T21:30, 2024-05-14T10:00, 2024-05-01T21:30, 2024-05-01T22:00",
        // the night cuts off twenty minutes, which are added in the morning
        "2024-05-01T21:50, 2024-05-14T10:00, 2024-05-01T21:50, 2024-05-02T08:20",
        "2024-05-01T22:00, 2024-05-14T10:00, 2024-05-02T08:00, 2024-05-02T08:30",
        "2024-05-01T03:15, 2024-05-14T10:00, 2024-05-01T08:00, 2024-05-01T08:30",
        "2024-05-01T08:00, 2024-05-14T10:00, 2024-05-01T08:00, 2024-05-01T08:30",
        // the last day
        "2024-05-13T10:00, 2024-05-14T10:00, 2024-05-13T10:00, 2024-05-13T10:10",
        "2024-05-13T09:59, 2024-05-14T10:00, 2024-05-13T09:59, 2024-05-13T10:29",
        "2024-05-13T21:55, 2024-05-14T10:00, 2024-05-13T21:55, 2024-05-14T08:05",
        "2024-05-14T09:55, 2024-05-14T10:00, 2024-05-14T09:55, 2024-05-14T10:00",
        // no morning is left
        "2024-05-14T03:00, 2024-05-14T07:30, 2024-05-14T03:00, 2024-05-14T03:10",
        "2024-05-14T03:00, 2024-05-14T08:00, 2024-05-14T03:00, 2024-05-14T03:10",
        "2024-05-14T03:00, 2024-05-14T08:05, 2024-05-14T08:00, 2024-05-14T08:05",
    })
    void is_held_by_day_only_and_never_after_the_section_begins(
            LocalDateTime now, LocalDateTime start, LocalDateTime told, LocalDateTime until) {
        assertThat(OfferTime.of(OfferRules.USUAL, start.atZone(ZONE), ZONE, instant(now)))
                .isEqualTo(new OfferTime(instant(told), instant(until)));
    }

    @Test
    void is_held_by_night_too_where_there_is_none() {
        var always = new OfferRules(
                Duration.ofMinutes(45), LocalTime.NOON, LocalTime.NOON, Duration.ofHours(2), Duration.ofMinutes(5));
        var start = ZonedDateTime.of(2024, 5, 14, 10, 0, 0, 0, ZONE);
        var now = instant(LocalDateTime.of(2024, 5, 1, 11, 50));
        assertThat(OfferTime.of(always, start, ZONE, now))
                .isEqualTo(new OfferTime(now, now.plus(Duration.ofMinutes(45))));
    }

    @Test
    void is_held_as_long_as_usual_while_the_section_has_no_time() {
        var now = instant(LocalDateTime.of(2024, 5, 1, 21, 50));
        assertThat(OfferTime.of(OfferRules.USUAL, null, ZONE, now))
                .isEqualTo(new OfferTime(now, instant(LocalDateTime.of(2024, 5, 2, 8, 20))));
    }

    @Test
    void may_rest_at_noon() {
        var siesta = new OfferRules(
                Duration.ofMinutes(30), LocalTime.of(12, 0), LocalTime.of(14, 0), Duration.ZERO, Duration.ofMinutes(5));
        var start = ZonedDateTime.of(2024, 5, 14, 10, 0, 0, 0, ZONE);
        assertThat(OfferTime.of(siesta, start, ZONE, instant(LocalDateTime.of(2024, 5, 1, 11, 50)))
                        .until())
                .isEqualTo(instant(LocalDateTime.of(2024, 5, 1, 14, 20)));
        assertThat(OfferTime.of(siesta, start, ZONE, instant(LocalDateTime.of(2024, 5, 1, 13, 0)))
                        .tell())
                .isEqualTo(instant(LocalDateTime.of(2024, 5, 1, 14, 0)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
