package org.forumbot.registration;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the day, in which a section begins. */
enum TimeOfDay {
    MORNING("m", LocalTime.MIN),
    AFTERNOON("a", LocalTime.NOON),
    EVENING("e", LocalTime.of(17, 0));

    /** Stands in buttons. */
    private final String code;

    private final LocalTime from;

    TimeOfDay(String code, LocalTime from) {
        this.code = code;
        this.from = from;
    }

    static Optional<TimeOfDay> read(String code) {
        return Arrays.stream(values()).filter(time -> time.code.equals(code)).findFirst();
    }

    /** Null when it is not known. */
    static @Nullable TimeOfDay of(@Nullable LocalTime start) {
        return start == null
                ? null
                : start.isBefore(AFTERNOON.from) ? MORNING : start.isBefore(EVENING.from) ? AFTERNOON : EVENING;
    }

    String code() {
        return code;
    }

    /** Key of its name in the dialogs. */
    String phrase() {
        return "sections.time." + code;
    }
}
