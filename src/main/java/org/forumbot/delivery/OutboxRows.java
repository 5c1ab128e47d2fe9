package org.forumbot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.forumbot.store.Slips;
import org.forumbot.store.Slips.Slip;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code outbox}: what still has to be sent, and for a while what did not arrive. Written in batches inside
 * units; read at start, and where there is more than is held in memory.
 */
@Component
class OutboxRows {
    private static final String WAITING = "WAITING";
    private static final String FAILED = "FAILED";

    /** What has arrived although the table does not say so: see {@link Arrivals}. */
    private static final String NOT_ARRIVED = " and id not in (select value from json_each(?))";

    private final JdbcTemplate jdbc;
    private final JdbcClient reader;
    private final Clock clock;
    private final String arrived;

    OutboxRows(JdbcTemplate jdbc, @Qualifier("reader") JdbcClient reader, Slips arrived, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
        this.arrived =
                arrived.left().stream().map(Slip::id).map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    void insert(List<Letter> letters) {
        jdbc.batchUpdate(
                "insert into outbox (id, chat, lane, edit, body, subject, state, due, file)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                letters,
                letters.size(),
                (row, letter) -> {
                    row.setLong(1, letter.id());
                    row.setLong(2, letter.chat());
                    row.setInt(3, letter.lane().ordinal());
                    row.setInt(4, letter.edits());
                    row.setString(5, letter.body());
                    row.setString(6, letter.subject());
                    row.setString(7, WAITING);
                    row.setLong(8, letter.queued());
                    row.setBytes(9, letter.file());
                });
    }

    void delete(List<Letter> letters) {
        jdbc.batchUpdate(
                "delete from outbox where id = ?",
                letters,
                letters.size(),
                (row, letter) -> row.setLong(1, letter.id()));
    }

    /** From now on they are kept for a while. */
    void fail(List<Letter> letters, String why) {
        long now = clock.millis();
        jdbc.batchUpdate(
                "update outbox set state = ?, error = ?, attempts = ?, due = ? where id = ?",
                letters,
                letters.size(),
                (row, letter) -> {
                    row.setString(1, FAILED);
                    row.setString(2, why);
                    row.setInt(3, letter.attempts());
                    row.setLong(4, now);
                    row.setLong(5, letter.id());
                });
    }

    void move(long from, UnaryOperator<Letter> readdressed) {
        var waiting = jdbc.query(
                "select * from outbox where chat = ? and state = ? order by id",
                (row, _) -> letter(row),
                from,
                WAITING);
        jdbc.batchUpdate(
                "update outbox set chat = ?, body = ? where id = ?",
                waiting,
                Math.max(1, waiting.size()),
                (row, old) -> {
                    var moved = readdressed.apply(old);
                    row.setLong(1, moved.chat());
                    row.setString(2, moved.body());
                    row.setLong(3, moved.id());
                });
    }

    /** What an earlier process has left in this lane, in the order it was said. */
    List<Letter> left(Lane lane) {
        return reader.sql("select * from outbox where state = ? and lane = ?" + NOT_ARRIVED + " order by id")
                .params(WAITING, lane.ordinal(), arrived)
                .query((row, _) -> letter(row))
                .list();
    }

    /** What had arrived when this process began, but waits as far as the table says. */
    List<Letter> arrivedEarlier() {
        return reader.sql("select * from outbox where id in (select value from json_each(?)) and state = ? order by id")
                .params(arrived, WAITING)
                .query((row, _) -> letter(row))
                .list();
    }

    /** How much an earlier process has left in this lane. */
    Backlog.Left counted(Lane lane) {
        return reader.sql(
                        "select count(*), coalesce(max(id), 0) from outbox where state = ? and lane = ?" + NOT_ARRIVED)
                .params(WAITING, lane.ordinal(), arrived)
                .query((row, _) -> new Backlog.Left(lane, row.getInt(1), row.getLong(2)))
                .single();
    }

    /** In the order it was said. */
    List<Letter> read(Backlog.Wanted wanted) {
        return reader.sql("select * from outbox where state = ? and id > ? and id <= ? and lane = ?" + NOT_ARRIVED
                        + " order by id limit ?")
                .params(WAITING, wanted.behind(), wanted.last(), wanted.lane().ordinal(), arrived, wanted.most())
                .query((row, _) -> letter(row))
                .list();
    }

    /** The most frequent first, at most twenty. */
    List<Undelivered.Reason> reasons() {
        return jdbc.query(
                "select coalesce(error, ''), count(*) from outbox where state = ? group by 1 order by 2 desc, 1 limit 20",
                (row, _) -> new Undelivered.Reason(row.getString(1), row.getLong(2)),
                FAILED);
    }

    long failedSince(long time) {
        var count = jdbc.queryForObject(
                "select count(*) from outbox where state = ? and due > ?", Long.class, FAILED, time);
        return count == null ? 0 : count;
    }

    /** Those that failed up to a time, behind an id, in the order they were said. */
    List<Letter> failed(long until, long behind, int most) {
        return jdbc.query(
                "select * from outbox where state = ? and id > ? and due <= ? order by id limit ?",
                (row, _) -> letter(row),
                FAILED,
                behind,
                until,
                most);
    }

    /** One that failed is this letter from now on. */
    void waitAgain(long failed, Letter letter) {
        jdbc.update(
                "update outbox set id = ?, state = ?, error = null, attempts = 0, due = ? where id = ?",
                letter.id(),
                WAITING,
                letter.queued(),
                failed);
    }

    /** @return how many were deleted, at most {@code most} */
    int deleteFailed(long before, int most) {
        return jdbc.update(
                "delete from outbox where id in (select id from outbox where state = ? and due < ? limit ?)",
                FAILED,
                before,
                most);
    }

    void deleteFailedOf(long chat) {
        jdbc.update("delete from outbox where state = ? and chat = ?", FAILED, chat);
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getLong("chat"),
                Lane.values()[row.getInt("lane")],
                row.getInt("edit"),
                row.getString("body"),
                row.getString("subject"),
                row.getLong("due"),
                0,
                row.getBytes("file"),
                0);
    }
}
