package org.forumbot.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;

/** Days of a forum by the code that stands in buttons: {@code 14}, or {@code 0514} when it lasts over a month or its days are not known. */
final class Days {
    /** Stands in the place of a day for the sections that have none yet. */
    static final String UNDATED = "0";

    private Days() {}

    static String code(LocalDate day, ForumFile forum) {
        var dayOfMonth = "%02d".formatted(day.getDayOfMonth());
        return withinOneMonth(forum) ? dayOfMonth : "%02d".formatted(day.getMonthValue()) + dayOfMonth;
    }

    private static boolean withinOneMonth(ForumFile forum) {
        var from = forum.from();
        var to = forum.to();
        return from != null && to != null && to.isBefore(from.plusMonths(1));
    }

    /** Days that have sections, in time order, with their number. */
    static Map<LocalDate, Integer> counts(Iterable<Section> sections) {
        var counts = new TreeMap<LocalDate, Integer>();
        for (var section : sections) {
            var day = section.day();
            if (day != null) {
                counts.merge(day, 1, Integer::sum);
            }
        }
        return counts;
    }
}
