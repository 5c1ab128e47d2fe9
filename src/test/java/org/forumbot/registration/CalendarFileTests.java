package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read by a library that is none of those that write it. */
@DisplayName("A calendar file")
class CalendarFileTests {
    private static final Instant MADE = Instant.parse("2024-04-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Asia/Yekaterinburg, 2024-05-14T10:00, 20240514T050000Z",
        "Europe/Kaliningrad, 2024-05-14T10:00, 20240514T080000Z",
        "Asia/Vladivostok, 2024-05-14T05:30, 20240513T193000Z",
        // an hour later than a week before: summer time has begun
        "Europe/Berlin, 2024-03-31T10:00, 20240331T080000Z",
        // the country has one zone since 1 March 2024
        "Asia/Almaty, 2024-05-14T10:00, 20240514T050000Z"
    })
    void has_the_time_that_clocks_show_there(String zone, LocalDateTime there, String written) {
        var start = there.atZone(ZoneId.of(zone));
        var file = CalendarFile.of(List.of(event(start)), MADE);
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("DTSTART:" + written + "\r\n");
        Instant read = Instant.from(read(file).getDateTimeStart().getDate());
        assertThat(read.atZone(ZoneId.of(zone)).toLocalDateTime()).isEqualTo(there);
    }

    @Test
    void says_all_of_a_section_whatever_its_letters() {
        var event = new CalendarFile.Event(
                "1.s24@forumbot",
                0,
                false,
                Instant.parse("2024-05-14T05:00:00Z"),
                Instant.parse("2024-05-14T07:00:00Z"),
                "Забота, тепло; и \\ «дом»: " + "очень длинное название".repeat(5),
                "Синара Центр, ул. Первая, 1",
                "Первая строка\nВторая");
        var read = read(CalendarFile.of(List.of(event), MADE));
        assertThat(read.getSummary().getValue()).isEqualTo(event.title());
        assertThat(read.getLocation().getValue()).isEqualTo(event.place());
        assertThat(read.getDescription().getValue()).isEqualTo(event.about());
        assertThat(read.getUid().orElseThrow().getValue()).isEqualTo(event.uid());
        assertThat(read.getSequence().getSequenceNo()).isZero();
        assertThat(read.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(Instant.from(read.getDateTimeEnd().getDate())).isEqualTo(event.end());
    }

    @Test
    void needs_no_end() {
        var start = ZonedDateTime.parse("2024-05-14T10:00+05:00[Asia/Yekaterinburg]");
        var event = new CalendarFile.Event("1", 0, false, start.toInstant(), null, "Забота", "", "");
        assertThat(read(CalendarFile.of(List.of(event), MADE)).getDateTimeEnd()).isNull();
    }

    private static CalendarFile.Event event(ZonedDateTime start) {
        return new CalendarFile.Event(
                "1.s24@forumbot",
                0,
                false,
                start.toInstant(),
                start.plusHours(2).toInstant(),
                "Забота",
                "Синара",
                "");
    }

    static VEvent read(byte[] file) {
        return events(file).getFirst();
    }

    /** All events of a file that breaks no rule of RFC 5545. */
    static List<VEvent> events(byte[] file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar.getComponents("VEVENT");
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(
                    "This is no calendar file: " + new String(file, StandardCharsets.UTF_8), unreadable);
        }
    }
}
