package org.forumbot.conversation;

import java.time.Clock;
import org.forumbot.store.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was seen already, and what could not be handled. Only inside a unit. */
@Component
class Inbox {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    Inbox(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /** @return whether it is new; it counts as seen from now on */
    boolean take(String key) {
        return jdbc.sql("insert into inbox (seen, seen_at) values (?, ?) on conflict do nothing")
                        .params(key, clock.millis())
                        .update()
                == 1;
    }

    /** @param person whose it is, 0 when not known */
    void setAside(long person, String raw, String error) {
        jdbc.sql("insert into quarantine (id, at, person, raw, error) values (?, ?, ?, ?, ?)")
                .params(ids.next(), clock.millis(), person, raw, error)
                .update();
    }

    void forget(long person) {
        jdbc.sql("delete from quarantine where person = ?").param(person).update();
    }
}
