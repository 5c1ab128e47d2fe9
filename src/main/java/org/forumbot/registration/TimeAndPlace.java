package org.forumbot.registration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When and where a section is, in words that are never empty: what is not known yet is said to be so. */
@Component
class TimeAndPlace {
    private final Phrases phrases;

    TimeAndPlace(Phrases phrases) {
        this.phrases = phrases;
    }

    /** «14 мая, вторник, 10:00–12:00», as far as it is known. */
    String when(Section section, String language) {
        return when(section.day(), section.start(), section.end(), language);
    }

    String when(@Nullable LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end, String language) {
        var dates = Dates.in(language);
        if (day == null) {
            return undated(language);
        }
        var date = dates.date(day) + ", " + dates.weekday(day);
        var hours = hours(start, end, dates);
        return hours.isEmpty()
                ? phrases.say(language, "section.no_time", Map.of("date", date)).text()
                : date + ", " + hours;
    }

    /** Day and beginning, for a line of many: «14 мая 10:00», as far as it is known. */
    String brief(Section section, String language) {
        var at = Dates.in(language).at(section.day(), section.start());
        return at.isEmpty() ? undated(language) : at;
    }

    /** Title of the venue. */
    String place(ForumFile forum, Section section, String language) {
        var venue = section.venue();
        return venue == null ? unknown(language) : Places.title(forum, venue);
    }

    /** Full title of the venue and its address. */
    String fullPlace(ForumFile forum, Section section, String language) {
        var venue = section.venue();
        return venue == null ? unknown(language) : Places.full(forum, venue);
    }

    /** «10:00–12:00», «10:00», or empty. */
    static String hours(Section section, Dates dates) {
        return hours(section.start(), section.end(), dates);
    }

    private static String hours(@Nullable LocalTime start, @Nullable LocalTime end, Dates dates) {
        return start == null ? "" : end == null ? dates.time(start) : dates.time(start) + "–" + dates.time(end);
    }

    String undated(String language) {
        return phrases.say(language, "section.no_day").text();
    }

    private String unknown(String language) {
        return phrases.say(language, "section.no_place").text();
    }
}
