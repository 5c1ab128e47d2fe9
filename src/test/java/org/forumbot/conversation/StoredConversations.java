package org.forumbot.conversation;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.forumbot.dialog.Conversation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored of some people's conversations, read over and over by tests of the whole bot. */
public final class StoredConversations {
    private final JdbcClient reader;
    private final Conversations rows;
    private final Map<Long, String> seen = new HashMap<>();
    private final Map<Long, Conversation> all = new HashMap<>();

    public StoredConversations(JdbcClient reader) {
        this.reader = reader;
        this.rows = new Conversations(reader, Clock.systemUTC());
    }

    /** A conversation that was changed. @param before null for a new one */
    public record Change(@org.jspecify.annotations.Nullable Conversation before, Conversation after) {}

    /** What has changed since this was last asked, by conversation; of people whose ids lie between these. */
    public Map<Long, Change> changes(long from, long to) {
        var changes = new HashMap<Long, Change>();
        reader.sql("""
                select id, status || coalesce(editing, '') || '|' || answers from conversation
                where person between ? and ?""").params(from, to).query(row -> {
            long id = row.getLong(1);
            var text = row.getString(2);
            if (!text.equals(seen.put(id, text))) {
                changes.put(id, new Change(all.get(id), rows.find(id).orElseThrow()));
            }
        });
        changes.forEach((id, change) -> all.put(id, change.after()));
        return changes;
    }

    /** As it was when changes were last asked for. */
    public java.util.Optional<Conversation> find(long id) {
        return java.util.Optional.ofNullable(all.get(id));
    }
}
