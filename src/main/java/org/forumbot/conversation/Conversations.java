package org.forumbot.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Conversation.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code conversation}. Only inside a unit. */
@Component
class Conversations {
    private static final String COLUMNS =
            "select id, person, forum, form, status, answers, editing, after, hash from conversation ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Conversations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Conversation> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Conversations::row)
                .optional();
    }

    /** At which forum it is, without reading its answers. */
    Optional<String> forum(long id) {
        return jdbc.sql("select forum from conversation where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** The open ones of a person, the one changed last first. */
    List<Conversation> open(long person) {
        return jdbc.sql(COLUMNS + "where person = ? and status = 'OPEN' order by changed desc")
                .param(person)
                .query(Conversations::row)
                .list();
    }

    /** One that is open and was never sent. @param changed when its person last did something in it */
    record Unsent(Conversation conversation, Instant changed) {}

    Optional<Unsent> unsent(long id) {
        return jdbc.sql(COLUMNS.replace(" from", ", changed from")
                        + "where id = ? and status = 'OPEN' and sent is null")
                .param(id)
                .query((row, number) -> new Unsent(row(row, number), Instant.ofEpochMilli(row.getLong("changed"))))
                .optional();
    }

    private static Conversation row(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Status.valueOf(row.getString(5)),
                AnswersCodec.read(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    void add(Conversation conversation) {
        long now = clock.millis();
        jdbc.sql("""
                insert into conversation (id, person, forum, form, status, answers, editing, after, hash, begun, changed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(conversation.id())
                .param(conversation.person())
                .param(conversation.forum())
                .param(conversation.form())
                .param(conversation.status().name())
                .param(AnswersCodec.write(conversation.answers()))
                .param(conversation.editing())
                .param(conversation.after())
                .param(conversation.hash())
                .param(now)
                .param(now)
                .update();
    }

    void save(Conversation conversation) {
        jdbc.sql("""
                update conversation set status = ?1, answers = ?2, editing = ?3, after = ?4, hash = ?5, changed = ?6,
                    sent = case ?1 when 'SENT' then ?2 else sent end
                where id = ?7""")
                .param(conversation.status().name())
                .param(AnswersCodec.write(conversation.answers()))
                .param(conversation.editing())
                .param(conversation.after())
                .param(conversation.hash())
                .param(clock.millis())
                .param(conversation.id())
                .update();
    }

    /** What came of sending, for the desk: names with texts. */
    void outcome(long id, String values) {
        jdbc.sql("update conversation set outcome = ? where id = ?")
                .params(values, id)
                .update();
    }

    Optional<String> outcome(long id) {
        return jdbc.sql("select coalesce(outcome, '') from conversation where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** The answers as they were sent last; empty when they never were. */
    Optional<Map<String, Answer>> sentAnswers(long id) {
        return jdbc.sql("select sent from conversation where id = ? and sent is not null")
                .param(id)
                .query(String.class)
                .optional()
                .map(AnswersCodec::read);
    }

    int forget(long person) {
        return jdbc.sql("delete from conversation where person = ?")
                .param(person)
                .update();
    }
}
