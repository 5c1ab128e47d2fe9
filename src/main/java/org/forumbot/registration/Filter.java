package org.forumbot.registration;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.forumbot.conversation.Params;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;

/**
 * Which sections a person wants to see. A code that the forum no longer has asks for nothing.
 *
 * @param undated whether only those whose day is not known yet
 * @param speaker a name
 * @param free whether only those with a free seat
 * @param suits whether only those of the person's tracks in the person's free hours
 */
record Filter(
        @Nullable LocalDate day,
        boolean undated,
        @Nullable TimeOfDay time,
        @Nullable String track,
        @Nullable String part,
        @Nullable String venue,
        @Nullable String speaker,
        boolean free,
        boolean suits,
        String words) {
    /** @param except what is not asked for, whatever it is */
    static Filter of(Params params, ForumFile forum, String except) {
        Codes codes = name -> name.equals(except) ? "" : params.get(name);
        return new Filter(
                day(codes.of("day"), forum),
                codes.of("day").equals(Days.UNDATED),
                TimeOfDay.read(codes.of("time")).orElse(null),
                known(codes.of("track"), forum.tracks().keySet()::contains),
                known(codes.of("part"), forum.parts().keySet()::contains),
                known(codes.of("venue"), forum.venues().keySet()::contains),
                speaker(codes.of("speaker"), forum),
                !codes.of("free").isEmpty(),
                !codes.of("suits").isEmpty(),
                codes.of("words").strip());
    }

    private interface Codes {
        String of(String name);
    }

    /** Whether the section is what the file must tell; seats, words and whose free hours are others' to know. */
    boolean fits(Section section) {
        return (day == null || day.equals(section.day()))
                && (!undated || section.day() == null)
                && (time == null || time.equals(TimeOfDay.of(section.start())))
                && (track == null || track.equals(section.track()))
                && (part == null || part.equals(section.part()))
                && (venue == null || venue.equals(section.venue()))
                && (speaker == null || section.speakers().contains(speaker));
    }

    private static @Nullable LocalDate day(String code, ForumFile forum) {
        return code.isEmpty()
                ? null
                : Days.counts(forum.sections().values()).keySet().stream()
                        .filter(day -> Days.code(day, forum).equals(code))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String speaker(String code, ForumFile forum) {
        return code.isEmpty()
                ? null
                : forum.sections().values().stream()
                        .flatMap(section -> section.speakers().stream())
                        .filter(name -> Speakers.code(name).equals(code))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String known(String code, Predicate<String> exists) {
        return exists.test(code) ? code : null;
    }
}
