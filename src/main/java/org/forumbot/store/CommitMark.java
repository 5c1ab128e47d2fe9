package org.forumbot.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells afterwards whether a commit that failed has happened all the same. The driver's commit is two steps, {@code
 * commit} and the {@code begin immediate} of the next transaction; when another program takes the lock in between, the
 * commit is reported as failed though everything is stored, and doing the work again would double it.
 */
@Component
class CommitMark {
    private static final String NAME = "store.batch";

    private final JdbcClient client;
    private final Ids ids;

    CommitMark(JdbcClient client, Ids ids) {
        this.client = client;
        this.ids = ids;
        // every id of an earlier run was given before the mark of its batch
        stored().ifPresent(ids::goOnBehind);
    }

    /** Leaves a mark in the running transaction. */
    long leave() {
        long mark = ids.next();
        client.sql(
                        "insert into counter (name, last) values (?, ?) on conflict (name) do update set last = excluded.last")
                .params(NAME, mark)
                .update();
        return mark;
    }

    /** Outside of a transaction. */
    boolean stands(long mark) {
        return stored().filter(last -> last == mark).isPresent();
    }

    private Optional<Long> stored() {
        return client.sql("select last from counter where name = ?")
                .param(NAME)
                .query(Long.class)
                .optional();
    }
}
