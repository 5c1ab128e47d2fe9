package org.forumbot.registration;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.conversation.Phrases;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Format;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.files.ForumFile.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a section is and how it goes, in words. What the file does not tell is left out. */
@Component
class CardWords {
    /** Telegram takes 4,096 characters a message; the card shows more than these texts. */
    private static final int LONGEST_ABOUT = 2000;

    private static final int LONGEST_STEPS = 1000;

    private final Phrases phrases;

    CardWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * How it is held, its track, the event that it is part of, whether only the invited may come, whether it takes place at
     * all. Each on a line that begins with a break; empty when there is nothing to tell.
     */
    String kind(Section section, ForumFile forum, String language) {
        var track = section.track();
        var kind = Stream.of(format(section, forum), track == null ? "" : Places.track(forum, track))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return Stream.of(
                        kind,
                        part(section, forum, language),
                        section.invited() ? say(language, "section.invited") : "",
                        section.cancelled() ? say(language, "section.cancelled") : "")
                .filter(line -> !line.isEmpty())
                .map(line -> "\n" + line)
                .collect(Collectors.joining());
    }

    /** What it is about and its steps, each after an empty line; or empty. */
    String about(Section section, ForumFile forum, String language) {
        var format = section.format() == null ? null : forum.formats().get(section.format());
        return paragraph(Places.cut(section.about(), LONGEST_ABOUT)) + paragraph(steps(format, language));
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "\n\n" + text;
    }

    private static String format(Section section, ForumFile forum) {
        var format = section.format();
        return format == null || !forum.formats().containsKey(format) ? "" : Places.format(forum, format);
    }

    /** Nothing when the section is the whole of it. */
    private String part(Section section, ForumFile forum, String language) {
        var part = section.part();
        var title = part == null ? "" : Places.part(forum, part);
        return title.isEmpty() || title.equals(section.title())
                ? ""
                : phrases.say(language, "section.part", Map.of("part", title)).text();
    }

    private String steps(@Nullable Format format, String language) {
        if (format == null || format.steps().isEmpty()) {
            return "";
        }
        boolean oneDay = format.steps().stream().map(Step::day).distinct().count() == 1;
        var lines = new StringBuilder(say(language, "section.steps"));
        Integer day = null;
        int number = 1;
        for (var step : format.steps()) {
            if (!oneDay && !Objects.equals(day, step.day())) {
                day = step.day();
                lines.append('\n')
                        .append(phrases.say(language, "section.step_day", Map.of("day", day))
                                .text());
            }
            lines.append('\n').append(number++).append(". ").append(step.title());
        }
        return Places.cut(lines.toString(), LONGEST_STEPS);
    }

    private String say(String language, String phrase) {
        return phrases.say(language, phrase).text();
    }
}
