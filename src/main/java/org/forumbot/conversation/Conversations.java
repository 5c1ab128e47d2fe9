package org.forumbot.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Conversation.Status;
import org.forumbot.store.Ids;
import org.forumbot.store.Recalled;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** The table {@code conversation}. Only inside a unit. */
@Component
class Conversations {
    private static final String COLUMNS =
            "select id, person, forum, form, status, answers, editing, after, hash from conversation ";

    /** As they were sent last, in the place of the answers. */
    private static final String SENT =
            "select id, person, forum, form, status, sent, editing, after, hash from conversation ";

    /** Of so many who fill a form at a time: each may be long. */
    private static final int KNOWN = 300;

    private final Recalled<Long, Optional<Conversation>> known = new Recalled<>(KNOWN);
    private final JdbcClient jdbc;
    private final JdbcClient reader;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Conversations(
            JdbcClient jdbc,
            @Qualifier("reader") JdbcClient reader,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /** A row before its answers are read. @param conversation without answers */
    record Stored(Conversation conversation, String raw) {
        /** Empty when its answers cannot be read. */
        Optional<Conversation> read() {
            try {
                return Optional.of(conversation.answering(AnswersCodec.read(raw)));
            } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** No query for one that was changed just now. */
    Optional<Conversation> find(long id) {
        return known.of(id, this::read);
    }

    private Optional<Conversation> read(long id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Conversations::row)
                .optional()
                .map(this::whole);
    }

    /** All open ones, one by one: there may be a hundred thousand. Outside of units. */
    void eachOpen(Consumer<Stored> taken) {
        eachOpen(reader, taken);
    }

    static void eachOpen(JdbcClient jdbc, Consumer<Stored> taken) {
        jdbc.sql(COLUMNS + "where status = 'OPEN'").query((ResultSet row) -> taken.accept(row(row, 0)));
    }

    /** At which forum it is. */
    Optional<String> forum(long id) {
        return find(id).map(Conversation::forum);
    }

    /** The open ones of a person, the one changed last first. */
    List<Conversation> open(long person) {
        return jdbc
                .sql(COLUMNS + "where person = ? and status = 'OPEN' order by changed desc")
                .param(person)
                .query(Conversations::row)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    /** One that is open and was never sent. @param changed when its person last did something in it */
    record Unsent(Conversation conversation, Instant changed) {}

    Optional<Unsent> unsent(long id) {
        return jdbc.sql("select changed from conversation where id = ? and status = 'OPEN' and sent is null")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(changed -> find(id).map(found -> new Unsent(found, Instant.ofEpochMilli(changed))));
    }

    private static Stored row(ResultSet row, int number) throws SQLException {
        var conversation = new Conversation(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Status.valueOf(row.getString(5)),
                Map.of(),
                row.getString(7),
                row.getString(8),
                row.getString(9));
        return new Stored(conversation, row.getString(6));
    }

    private Conversation whole(Stored stored) {
        return stored.read().orElseGet(() -> {
            setAside(stored.conversation(), stored.raw());
            var afresh = stored.conversation().afresh();
            save(afresh);
            return afresh;
        });
    }

    /** What cannot be read is kept as it is, and hinders nobody any more. */
    private void setAside(Conversation conversation, String raw) {
        jdbc.sql("""
                insert into conversation_aside (id, conversation, person, form, raw, at) values (?, ?, ?, ?, ?, ?)""")
                .params(ids.next(), conversation.id(), conversation.person(), conversation.form(), raw, clock.millis())
                .update();
        events.publishEvent(new ConversationSetAside(conversation.id(), conversation.person(), conversation.form()));
    }

    void add(Conversation conversation) {
        known.put(conversation.id(), Optional.of(conversation));
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
        known.put(conversation.id(), Optional.of(conversation));
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

    /** The answers as they were sent last; empty when they never were, or cannot be read. */
    Optional<Map<String, Answer>> sentAnswers(long id) {
        return jdbc.sql(SENT + "where id = ? and sent is not null")
                .param(id)
                .query(Conversations::row)
                .optional()
                .flatMap(stored -> {
                    var read = stored.read();
                    if (read.isEmpty()) {
                        setAside(stored.conversation(), stored.raw());
                        jdbc.sql("update conversation set sent = null where id = ?")
                                .param(id)
                                .update();
                    }
                    return read.map(Conversation::answers);
                });
    }

    int forget(long person) {
        known.clear();
        jdbc.sql("delete from conversation_aside where person = ?")
                .param(person)
                .update();
        return jdbc.sql("delete from conversation where person = ?")
                .param(person)
                .update();
    }
}
