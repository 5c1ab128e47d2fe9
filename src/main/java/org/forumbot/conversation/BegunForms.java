package org.forumbot.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Conversation.Status;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The table {@code conversation} seen from outside units, through a reader, without the people. */
@Component
class BegunForms {
    private static final int SLICE = 200;

    private final JdbcClient reader;

    BegunForms(@Qualifier("reader") JdbcClient reader) {
        this.reader = reader;
    }

    /** @param sent at least once */
    record Count(String forum, String form, long begun, long sent, long dropped) {}

    /** @param conversation empty when its answers cannot be read */
    record Open(long id, Optional<Conversation> conversation) {}

    List<Count> counts() {
        return reader.sql("""
                        select forum, form, count(*), sum(status = 'SENT' or sent is not null),
                            sum(status = 'DROPPED' and sent is null)
                        from conversation group by forum, form order by forum, form
                        """)
                .query((row, number) ->
                        new Count(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .list();
    }

    /** How many are open. */
    long openNow() {
        return reader.sql("select count(*) from conversation where status = 'OPEN'")
                .query(Long.class)
                .single();
    }

    /** The next ones that are open and were never sent, at most 200, by id. */
    List<Open> open(long after) {
        return reader.sql("""
                        select id, forum, form, answers from conversation
                        where id > ? and status = 'OPEN' and sent is null order by id limit ?
                        """).params(after, SLICE).query(BegunForms::row).list();
    }

    private static Open row(ResultSet row, int number) throws SQLException {
        long id = row.getLong(1);
        return new Open(id, conversation(id, row.getString(2), row.getString(3), row.getString(4)));
    }

    private static Optional<Conversation> conversation(long id, String forum, String form, String answers) {
        try {
            return Optional.of(
                    new Conversation(id, 0, forum, form, Status.OPEN, AnswersCodec.read(answers), null, null, ""));
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
