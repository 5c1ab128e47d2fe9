package org.forumbot.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Working days in Yekaterinburg, and moments as people read them. */
final class ModelDays {
    private static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d MMMM, EEEE", Locale.of("ru"));

    /** Those between two Januaries. */
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    private ModelDays() {}

    /** The end of the day so many working days after this moment. */
    static Instant working(Instant from, int days) {
        var day = day(from);
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (isFree(day));
        }
        return end(day);
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.contains(MonthDay.from(day))
                || (day.getMonthValue() == 1 && day.getDayOfMonth() < 9);
    }

    /** The end of the day so many days after this moment. */
    static Instant any(Instant from, int days) {
        return end(day(from).plusDays(days));
    }

    /** Ten in the morning, so many days before the last day. */
    static Instant morning(Instant due, int before) {
        return day(due.minusMillis(1))
                .minusDays(before)
                .atTime(10, 0)
                .atZone(ZONE)
                .toInstant();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** Empty for no date. */
    static String read(@Nullable Instant due) {
        return due == null ? "" : READ.format(day(due.minusMillis(1)));
    }
}
