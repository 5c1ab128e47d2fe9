package org.forumbot.conversation;

import java.util.Collection;
import java.util.Set;
import org.forumbot.store.Recalled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code talk}. Only inside a unit. */
@Component
class Talks {
    /** Of so many who talk to the bot at a time. */
    private static final int KNOWN = 1_000;

    private final JdbcClient jdbc;
    private final Recalled<Long, Talk> known = new Recalled<>(KNOWN);

    Talks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No query for who has talked just now. */
    Talk of(long chat) {
        return known.of(chat, this::read);
    }

    private Talk read(long chat) {
        return jdbc.sql("select conversation, paused, screen, words, keys, typed from talk where chat = ?")
                .param(chat)
                .query((row, number) -> new Talk(
                        chat,
                        row.getLong(1),
                        row.getInt(2) == 1,
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5) == 1,
                        row.getLong(6)))
                .optional()
                .orElseGet(() -> Talk.fresh(chat));
    }

    /** Those of these chats in which a form waits. */
    Set<Long> inForms(Collection<Long> chats) {
        return chats.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                        select talk.chat from talk join conversation on conversation.id = talk.conversation
                        where talk.chat in (:chats) and conversation.status = 'OPEN'""")
                        .param("chats", chats)
                        .query((row, _) -> row.getLong(1))
                        .set();
    }

    void save(Talk talk) {
        known.put(talk.chat(), talk);
        jdbc.sql("""
                insert into talk (chat, conversation, paused, screen, words, keys, typed) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (chat) do update set conversation = excluded.conversation, paused = excluded.paused,
                    screen = excluded.screen, words = excluded.words, keys = excluded.keys,
                    typed = excluded.typed""")
                .params(
                        talk.chat(),
                        talk.conversation(),
                        talk.paused() ? 1 : 0,
                        talk.screen(),
                        talk.words(),
                        talk.keys() ? 1 : 0,
                        talk.typed())
                .update();
    }

    void forget(long chat) {
        known.forget(chat);
        jdbc.sql("delete from talk where chat = ?").param(chat).update();
    }
}
