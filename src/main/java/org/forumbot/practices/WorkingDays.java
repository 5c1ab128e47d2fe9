package org.forumbot.practices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** Counts the days on which people work. */
record WorkingDays(ZoneId zone, Set<MonthDay> holidays) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The day that comes so many working days after the one on which this moment lies, which itself does not count. */
    LocalDate after(Instant from, int days) {
        var day = from.atZone(zone).toLocalDate();
        for (int left = days; left > 0; left--) {
            day = next(day);
        }
        return day;
    }

    /** The end of a day, not included. */
    Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (WEEKEND.contains(next.getDayOfWeek()) || holidays.contains(MonthDay.from(next))) {
            next = next.plusDays(1);
        }
        return next;
    }
}
