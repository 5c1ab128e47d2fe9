package org.forumbot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.forumbot.conversation.Upload.State;
import org.forumbot.store.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code dialog_upload}. Writes only inside a unit. */
@Component
class Uploads {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As long as somebody may need to send the next of several files. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final JdbcClient reader;
    private final Clock clock;
    private final Ids ids;

    Uploads(JdbcClient jdbc, @Qualifier("reader") JdbcClient reader, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
        this.ids = ids;
    }

    Upload add(Map<String, String> files, State state) {
        var upload = new Upload(ids.next(), files, Map.of(), state);
        jdbc.sql("insert into dialog_upload (id, files, before, state, at) values (?, ?, ?, ?, ?)")
                .params(upload.id(), written(files), written(Map.of()), state.name(), clock.millis())
                .update();
        return upload;
    }

    Optional<Upload> find(long id) {
        return jdbc.sql("select files, before, state from dialog_upload where id = ?")
                .param(id)
                .query((row, number) -> new Upload(
                        id, texts(row.getString(1)), read(row.getString(2)), State.valueOf(row.getString(3))))
                .optional();
    }

    /** The files that wait for others, of the last hour; the newest of each name. From any thread. */
    Map<String, String> waiting() {
        var files = new TreeMap<String, String>();
        reader.sql("select files from dialog_upload where state = 'WAITING' and at > ? order by id")
                .param(clock.instant().minus(PATIENCE).toEpochMilli())
                .query(String.class)
                .list()
                .forEach(text -> files.putAll(texts(text)));
        return files;
    }

    void become(long id, State state) {
        jdbc.sql("update dialog_upload set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** These have come in force or were turned down: they are not waited with any more. */
    void settle(Set<String> names) {
        jdbc
                .sql("select id, files from dialog_upload where state = 'WAITING'")
                .query((row, number) -> Map.entry(row.getLong(1), texts(row.getString(2))))
                .list()
                .stream()
                .filter(waiting -> names.containsAll(waiting.getValue().keySet()))
                .forEach(waiting -> become(waiting.getKey(), State.DROPPED));
    }

    /** @param before null where there was no such file */
    void writing(long id, Map<String, @Nullable String> before) {
        jdbc.sql("update dialog_upload set state = 'WRITING', before = ? where id = ?")
                .params(written(before), id)
                .update();
    }

    private static String written(Map<String, ? extends @Nullable String> texts) {
        return JSON.writeValueAsString(texts);
    }

    private static Map<String, String> texts(String json) {
        var texts = new TreeMap<String, String>();
        read(json).forEach((name, text) -> {
            if (text != null) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    private static Map<String, @Nullable String> read(String json) {
        var texts = new TreeMap<String, @Nullable String>();
        JSON.readTree(json)
                .properties()
                .forEach(entry -> texts.put(
                        entry.getKey(),
                        entry.getValue().isNull() ? null : entry.getValue().asString("")));
        return texts;
    }
}
