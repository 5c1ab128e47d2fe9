package org.forumbot.registration;

import java.util.Map;
import java.util.Optional;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.springframework.stereotype.Component;

/** What phrases may say of a section: {@code title, when, date, weekday, start, end, place}. */
@Component
class SectionValues {
    private final Dialogs dialogs;
    private final TimeAndPlace times;

    SectionValues(Dialogs dialogs, TimeAndPlace times) {
        this.dialogs = dialogs;
        this.times = times;
    }

    /** Empty when the files have no such section. */
    Optional<Map<String, Object>> of(String forum, String language, String section) {
        return section(forum, language, section).map(there -> values(there, dialogs.forum(forum, language), language));
    }

    /** Empty when the files have no such section. */
    Optional<Section> section(String forum, String language, String section) {
        return dialogs.forums().contains(forum)
                ? Optional.ofNullable(dialogs.forum(forum, language).sections().get(section))
                : Optional.empty();
    }

    /** Title of a track, or its code when the file no longer has it. */
    String track(String forum, String language, String track) {
        return Places.track(dialogs.forum(forum, language), track);
    }

    private Map<String, Object> values(Section section, ForumFile forum, String language) {
        var dates = Dates.in(language);
        return Map.of(
                "title", section.title(),
                "when", times.when(section, language),
                "date", dates.date(section.day()),
                "weekday", dates.weekday(section.day()),
                "start", dates.time(section.start()),
                "end", dates.time(section.end()),
                "place", times.place(forum, section, language));
    }
}
