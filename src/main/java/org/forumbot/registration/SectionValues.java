package org.forumbot.registration;

import java.util.Map;
import java.util.Optional;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.springframework.stereotype.Component;

/** What phrases may say of a section: {@code title, date, weekday, start, end, place}. */
@Component
class SectionValues {
    private final Dialogs dialogs;

    SectionValues(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** Empty when the files have no such section. */
    Optional<Map<String, Object>> of(String forum, String language, String section) {
        return section(forum, language, section)
                .map(there -> values(there, dialogs.forum(forum, language), Dates.in(language)));
    }

    /** Empty when the files have no such section. */
    Optional<Section> section(String forum, String language, String section) {
        return dialogs.forums().contains(forum)
                ? Optional.ofNullable(dialogs.forum(forum, language).sections().get(section))
                : Optional.empty();
    }

    private static Map<String, Object> values(Section section, ForumFile forum, Dates dates) {
        return Map.of(
                "title", section.title(),
                "date", dates.date(section.day()),
                "weekday", dates.weekday(section.day()),
                "start", dates.time(section.start()),
                "end", dates.time(section.end()),
                "place", Places.title(forum, section.venue()));
    }
}
