package org.forumbot.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Conversation.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored of some people's conversations, read over and over by tests of the whole bot. */
public final class StoredConversations {
    private final JdbcClient reader;
    private final Map<Long, Conversation> all = new HashMap<>();

    public StoredConversations(JdbcClient reader) {
        this.reader = reader;
    }

    /** A row as it lies there. */
    private record Row(
            long id,
            long person,
            String forum,
            String form,
            String status,
            String answers,
            @Nullable String editing,
            @Nullable String after,
            String hash) {
        Conversation read() {
            var given = AnswersCodec.read(answers);
            return new Conversation(id, person, forum, form, Status.valueOf(status), given, editing, after, hash);
        }
    }

    private final Map<Long, Row> rows = new HashMap<>();

    /** A conversation that was changed. @param before null for a new one */
    public record Change(@Nullable Conversation before, Conversation after) {}

    /** What has changed since this was last asked, by conversation; of people whose ids lie between these. */
    public Map<Long, Change> changes(long from, long to) {
        var changes = new HashMap<Long, Change>();
        var now = reader.sql("""
                select id, person, forum, form, status, answers, editing, after, hash from conversation
                where person between ? and ?""").params(from, to).query(Row.class).list();
        for (var row : now) {
            if (row != null && !row.equals(rows.put(row.id(), row))) {
                changes.put(row.id(), new Change(all.get(row.id()), row.read()));
            }
        }
        changes.forEach((id, change) -> all.put(id, change.after()));
        return changes;
    }

    /** As it was when changes were last asked for. */
    public Optional<Conversation> find(long id) {
        return Optional.ofNullable(all.get(id));
    }
}
