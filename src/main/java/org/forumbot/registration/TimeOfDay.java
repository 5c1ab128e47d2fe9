package org.forumbot.registration;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

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

    static TimeOfDay of(LocalTime start) {
        return start.isBefore(AFTERNOON.from) ? MORNING : start.isBefore(EVENING.from) ? AFTERNOON : EVENING;
    }

    String code() {
        return code;
    }

    /** Key of its name in the dialogs. */
    String phrase() {
        return "sections.time." + code;
    }
}
