package org.forumbot.conversation;

import java.time.Clock;
import java.util.Map;
import org.forumbot.store.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was seen already, and what could not be handled. Only inside a unit. */
@Component
class Inbox {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;
    private final ToOrganizers organizers;

    Inbox(JdbcClient jdbc, Clock clock, Ids ids, ToOrganizers organizers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.organizers = organizers;
    }

    /** @return whether it is new; it counts as seen from now on */
    boolean take(String key) {
        return jdbc.sql("insert into inbox (seen, seen_at) values (?, ?) on conflict do nothing")
                        .params(key, clock.millis())
                        .update()
                == 1;
    }

    /**
     * Keeps what could not be handled, and lets the organizers know.
     *
     * @param person whose it is, 0 when not known
     * @param place of the failure, as it may be shown: without anybody's words
     */
    void setAside(long person, String raw, String error, String place) {
        jdbc.sql("insert into quarantine (id, at, person, raw, error) values (?, ?, ?, ?, ?)")
                .params(ids.next(), clock.millis(), person, raw, error)
                .update();
        organizers.tell("desk.quarantine", Map.of("place", place));
    }

    void forget(long person) {
        jdbc.sql("delete from quarantine where person = ?").param(person).update();
    }
}
