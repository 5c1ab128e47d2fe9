package org.forumbot.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.forumbot.files.ForumFile;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as people write them: «14 мая», «вторник»; "14 May", "Tuesday". Times are the venue's own, what is not
 * known is empty.
 */
record Dates(DateTimeFormatter date, DateTimeFormatter brief, DateTimeFormatter weekday) {
    /** By language: there are as many as the dialogs are written in. */
    private static final Map<String, Dates> KNOWN = new ConcurrentHashMap<>(Map.of("en", of(Locale.UK)));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static Dates in(String language) {
        return KNOWN.computeIfAbsent(language, code -> of(Locale.of(code)));
    }

    String date(@Nullable LocalDate day) {
        return day == null ? "" : date.format(day);
    }

    String weekday(@Nullable LocalDate day) {
        return day == null ? "" : weekday.format(day);
    }

    String time(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /** «1 апреля, 10:00»; empty when there is none. */
    String moment(@Nullable LocalDateTime time) {
        return time == null ? "" : date(time.toLocalDate()) + ", " + time(time.toLocalTime());
    }

    /** First and last day of a forum, or what is known of them; may be empty. */
    String days(ForumFile forum) {
        var from = forum.from();
        var to = forum.to();
        if (from == null || to == null) {
            return forum.dates();
        }
        return from.equals(to) ? date(from) : date(from) + " – " + date(to);
    }

    /** For a button: the month as short as the language has it. */
    String at(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null ? "" : (brief.format(day) + " " + time(time)).strip();
    }

    /** The time; with its day before it, unless that is today. */
    String until(Instant end, Instant now, ZoneId zone) {
        var there = end.atZone(zone);
        boolean today = there.toLocalDate().equals(now.atZone(zone).toLocalDate());
        return today ? time(there.toLocalTime()) : at(there.toLocalDate(), there.toLocalTime());
    }

    private static Dates of(Locale locale) {
        return new Dates(pattern("d MMMM", locale), pattern("d MMM", locale), pattern("EEEE", locale));
    }

    private static DateTimeFormatter pattern(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
