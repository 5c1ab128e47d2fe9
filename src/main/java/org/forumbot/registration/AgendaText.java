package org.forumbot.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Phrases;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's sections as lines of a text: when, what, where. */
@Component
class AgendaText {
    /** Telegram takes 4,096 characters a message; what shows this shows more. */
    private static final int LONGEST = 3000;

    private final TimeAndPlace times;
    private final Phrases phrases;
    private final Dialogs dialogs;

    AgendaText(TimeAndPlace times, Phrases phrases, Dialogs dialogs) {
        this.times = times;
        this.phrases = phrases;
        this.dialogs = dialogs;
    }

    /**
     * To whom it is shown.
     *
     * @param mark what stands before a section
     */
    record Reader(ForumFile forum, String language, Function<Section, String> mark) {
        private Dates dates() {
            return Dates.in(language);
        }
    }

    /** Day by day, a line for each section. @param sections in time order */
    String byDay(List<Section> sections, Reader reader) {
        var text = new StringBuilder();
        @Nullable LocalDate day = null;
        for (var section : sections) {
            if (text.isEmpty() || !Objects.equals(section.day(), day)) {
                day = section.day();
                text.append(text.isEmpty() ? "" : "\n\n").append(day(day, reader));
            }
            text.append('\n').append(head(section, reader));
            text.append(" (%s)".formatted(times.place(reader.forum(), section, reader.language())));
        }
        return Places.cut(text.toString(), LONGEST);
    }

    private String day(@Nullable LocalDate day, Reader reader) {
        var dates = reader.dates();
        return day == null ? times.undated(reader.language()) : dates.date(day) + ", " + dates.weekday(day);
    }

    /** Of one day, each with the way there. */
    String withPlaces(List<Section> sections, Reader reader) {
        var text = new StringBuilder();
        for (var section : sections) {
            text.append(text.isEmpty() ? "" : "\n\n")
                    .append(head(section, reader))
                    .append('\n');
            text.append(place(section, reader.forum(), reader.language()));
        }
        return Places.cut(text.toString(), LONGEST);
    }

    /** The way to a section of a forum that is on: title, address, map. */
    String place(Asker who, Section section) {
        return place(section, dialogs.forum(who.forum(), who.language()), who.language());
    }

    private String place(Section section, ForumFile forum, String language) {
        return times.fullPlace(forum, section, language) + map(section, forum, language);
    }

    /** A line break and a link to the map; empty when nobody knows where that is. */
    private String map(Section section, ForumFile forum, String language) {
        var code = section.venue();
        var venue = code == null ? null : forum.venues().get(code);
        var point = venue == null ? null : venue.point();
        return point == null
                ? ""
                : "\n"
                        + phrases.say(
                                        language,
                                        "agenda.map",
                                        Map.of("lat", degrees(point.latitude()), "lon", degrees(point.longitude())))
                                .text();
    }

    /** To a metre or so. */
    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees);
    }

    private static String head(Section section, Reader reader) {
        var hours = TimeAndPlace.hours(section, reader.dates());
        var mark = section.cancelled() ? "❌ " : reader.mark().apply(section);
        return mark + (hours.isEmpty() ? "" : hours + " ") + section.title();
    }
}
