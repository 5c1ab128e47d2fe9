package org.forumbot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.forumbot.delivery.SeenMessages.Known;
import org.forumbot.delivery.SeenMessages.Last;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code newest_message}: left by a bot that stops in order, taken by the next. One that was killed leaves
 * nothing, and nothing is better than what is no longer true.
 */
@Component
class SeenRows {
    private final JdbcTemplate jdbc;
    private final JdbcClient reader;

    SeenRows(JdbcTemplate jdbc, @Qualifier("reader") JdbcClient reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** Those known longest first. */
    List<Known> left() {
        return reader.sql("select * from newest_message order by letter")
                .query((row, _) -> known(row))
                .list();
    }

    /** Inside a unit. */
    void take() {
        jdbc.update("delete from newest_message");
    }

    /** Inside a unit. */
    void leave(List<Known> all) {
        take();
        jdbc.batchUpdate(
                "insert into newest_message (chat, newest, letter, message, content) values (?, ?, ?, ?, ?)",
                all,
                Math.max(1, all.size()),
                (row, known) -> {
                    row.setLong(1, known.chat());
                    row.setInt(2, known.newest());
                    row.setLong(3, known.last().letter());
                    row.setInt(4, known.last().message());
                    row.setLong(5, known.last().content());
                });
    }

    private static Known known(ResultSet row) throws SQLException {
        var last = new Last(row.getLong("letter"), row.getInt("message"), row.getLong("content"));
        return new Known(row.getLong("chat"), row.getInt("newest"), last);
    }
}
