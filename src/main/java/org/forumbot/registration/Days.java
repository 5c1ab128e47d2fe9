package org.forumbot.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;

/** Days of a forum by the code that stands in buttons: {@code 14}, or {@code 0514} when it lasts over a month. */
final class Days {
    private Days() {}

    static String code(LocalDate day, ForumFile forum) {
        var dayOfMonth = "%02d".formatted(day.getDayOfMonth());
        boolean unique = forum.to().isBefore(forum.from().plusMonths(1));
        return unique ? dayOfMonth : "%02d".formatted(day.getMonthValue()) + dayOfMonth;
    }

    /** Days that have sections, in time order, with their number. */
    static Map<LocalDate, Integer> counts(Iterable<Section> sections) {
        var counts = new TreeMap<LocalDate, Integer>();
        sections.forEach(section -> counts.merge(section.day(), 1, Integer::sum));
        return counts;
    }
}
