package org.forumbot.organizers;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.forumbot.files.Dialogs;
import org.springframework.stereotype.Component;

/** Days and hours as the organizers live them: in the zone of the main forum. */
@Component
class DeskTime {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("dd.MM HH:mm");

    private final Dialogs dialogs;
    private final Clock clock;

    DeskTime(Dialogs dialogs, Clock clock) {
        this.dialogs = dialogs;
        this.clock = clock;
    }

    Instant startOfToday() {
        return now().toLocalDate().atStartOfDay(zone()).toInstant();
    }

    /** The hour alone when it was today. */
    String shown(Instant time) {
        var there = time.atZone(zone());
        return there.toLocalDate().equals(now().toLocalDate()) ? HOUR.format(there) : DAY_AND_HOUR.format(there);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone());
    }

    private ZoneId zone() {
        return dialogs.forum(dialogs.forums().getFirst(), Desk.LANGUAGE).zone();
    }
}
