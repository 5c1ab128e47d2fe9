package org.forumbot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code outbox}: what still has to be sent, and without its text what will never arrive. Written in batches
 * inside units; read only at start.
 */
@Component
class OutboxRows {
    private static final String WAITING = "WAITING";
    private static final String FAILED = "FAILED";

    private final JdbcTemplate jdbc;
    private final JdbcClient reader;

    OutboxRows(JdbcTemplate jdbc, @Qualifier("reader") JdbcClient reader) {
        this.jdbc = jdbc;
        this.reader = reader;
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

    void fail(List<Letter> letters, String why) {
        jdbc.batchUpdate(
                "update outbox set state = ?, error = ?, body = '', file = null, attempts = ? where id = ?",
                letters,
                letters.size(),
                (row, letter) -> {
                    row.setString(1, FAILED);
                    row.setString(2, why);
                    row.setInt(3, letter.attempts());
                    row.setLong(4, letter.id());
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

    /** What an earlier process has left, in the order it was said. */
    List<Letter> left() {
        return reader.sql("select * from outbox where state = ? order by id")
                .param(WAITING)
                .query((row, _) -> letter(row))
                .list();
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
