package org.forumbot.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;

/** When a section takes place. @param end null when it is not known */
record Times(Instant start, @Nullable Instant end) {
    private static final Duration USUAL = Duration.ofHours(1);

    /** Empty when day or start is not known. */
    static Optional<Times> of(Section section, ForumFile forum) {
        return of(section.day(), section.start(), section.end(), forum);
    }

    /** Empty when day or start is not known. */
    static Optional<Times> of(
            @Nullable LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end, ForumFile forum) {
        return day == null || start == null
                ? Optional.empty()
                : Optional.of(new Times(at(day, start, forum), end == null ? null : at(day, end, forum)));
    }

    private static Instant at(LocalDate day, LocalTime time, ForumFile forum) {
        return day.atTime(time).atZone(forum.zone()).toInstant();
    }

    /** From then on nobody need be told any more. */
    Instant over() {
        return end == null ? start.plus(USUAL) : end;
    }
}
