package org.forumbot.registration;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.forumbot.dialog.Remind;
import org.forumbot.files.ForumFile;

/** When nothing is said to people by itself, by the clock of the forum. @param to not included */
record Night(LocalTime from, LocalTime to, ZoneId zone) {
    static Night of(ForumFile forum) {
        return new Night(forum.offers().nightFrom(), forum.offers().nightTo(), forum.zone());
    }

    /** The same time by day, or the end of the night in which it lies. */
    Instant end(Instant time) {
        return Remind.audible(time, from, to, zone);
    }
}
