package org.forumbot.store;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code job}. Writes inside units; looks from outside through a reader, along the due time: along the kinds
 * it would go through all that is due in the weeks to come.
 */
@Component
class JobRows {
    private final JdbcClient client;
    private final JdbcClient reader;

    JobRows(JdbcClient client, @Qualifier("reader") JdbcClient reader) {
        this.client = client;
        this.reader = reader;
    }

    record Job(String kind, String key) {}

    /** @param due milliseconds since 1970 */
    record Due(String kind, String key, long due) {
        Job job() {
            return new Job(kind, key);
        }
    }

    void put(String kind, String key, Instant due, String payload) {
        client.sql("""
                        insert into job (kind, key, due, payload) values (?, ?, ?, ?)
                        on conflict (kind, key) do update set due = excluded.due, payload = excluded.payload
                        """).params(kind, key, due.toEpochMilli(), payload).update();
    }

    void remove(String kind, String key) {
        client.sql("delete from job where kind = ? and key = ?")
                .params(kind, key)
                .update();
    }

    /** @return the payload; empty when the job has been moved or cancelled since */
    List<String> take(Due job) {
        return client.sql("delete from job where kind = ? and key = ? and due = ? returning payload")
                .params(job.kind(), job.key(), job.due())
                .query((row, _) -> row.getString(1))
                .list();
    }

    void postpone(Due job, Instant due) {
        client.sql("update job set due = ? where kind = ? and key = ? and due = ?")
                .params(due.toEpochMilli(), job.kind(), job.key(), job.due())
                .update();
    }

    List<Due> due(Instant now, Set<String> kinds, int most) {
        return reader.sql("""
                        select kind, key, due from job indexed by job_by_due
                        where due <= :now and kind in (:kinds) order by due, kind, key limit :most
                        """)
                .param("now", now.toEpochMilli())
                .param("kinds", kinds)
                .param("most", most)
                .query((row, _) -> new Due(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** When the first of them falls due, in milliseconds since 1970. */
    OptionalLong first(Set<String> kinds) {
        var first = reader.sql("select due from job indexed by job_by_due where kind in (:kinds) order by due limit 1")
                .param("kinds", kinds)
                .query(Long.class)
                .optional();
        return first.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Goes from kind to kind along the key; {@code distinct} would look at every job. */
    List<String> kinds() {
        return reader.sql("""
                        with recursive known (kind) as (
                            select min(kind) from job
                            union all
                            select (select min(kind) from job where job.kind > known.kind) from known
                            where known.kind is not null)
                        select kind from known where kind is not null
                        """).query((row, _) -> row.getString(1)).list();
    }
}
