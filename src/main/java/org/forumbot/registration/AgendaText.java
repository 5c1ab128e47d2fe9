package org.forumbot.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;

/**
 * Sections as lines of a text: when, what, where.
 *
 * @param mark what stands before a section
 */
record AgendaText(ForumFile forum, Dates dates, Function<Section, String> mark) {
    /** Telegram takes 4,096 characters a message; what shows this shows more. */
    private static final int LONGEST = 3000;

    /** Day by day, a line for each section. */
    String byDay(List<Section> sections) {
        var text = new StringBuilder();
        @Nullable LocalDate day = null;
        for (var section : sections) {
            if (!section.day().equals(day)) {
                day = section.day();
                text.append(text.isEmpty() ? "" : "\n\n").append(dates.date(day)).append(", ");
                text.append(dates.weekday(day));
            }
            text.append('\n').append(line(section));
        }
        return Places.cut(text.toString(), LONGEST);
    }

    private String line(Section section) {
        return "%s (%s)".formatted(head(section), Places.title(forum, section.venue()));
    }

    /** Of one day, each with the way there. */
    String withPlaces(List<Section> sections) {
        var text = new StringBuilder();
        for (var section : sections) {
            text.append(text.isEmpty() ? "" : "\n\n").append(head(section)).append('\n');
            text.append(Places.full(forum, section.venue()));
        }
        return Places.cut(text.toString(), LONGEST);
    }

    private String head(Section section) {
        return "%s%s–%s %s"
                .formatted(
                        mark.apply(section),
                        dates.time(section.start()),
                        dates.time(section.end()),
                        section.title());
    }
}
