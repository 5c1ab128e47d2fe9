package org.forumbot.conversation;

import java.time.Clock;
import java.util.Optional;
import org.forumbot.store.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code dialog_upload}. Only inside a unit. */
@Component
class Uploads {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    Uploads(JdbcClient jdbc, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    Upload add(String name, String text) {
        var upload = new Upload(ids.next(), name, text, null, Upload.State.ASKED);
        jdbc.sql("insert into dialog_upload (id, name, text, state, at) values (?, ?, ?, ?, ?)")
                .params(upload.id(), name, text, upload.state().name(), clock.millis())
                .update();
        return upload;
    }

    Optional<Upload> find(long id) {
        return jdbc.sql("select name, text, before, state from dialog_upload where id = ?")
                .param(id)
                .query((row, number) -> new Upload(
                        id,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Upload.State.valueOf(row.getString(4))))
                .optional();
    }

    void become(long id, Upload.State state) {
        jdbc.sql("update dialog_upload set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** @param before null when there was no such file */
    void writing(long id, @Nullable String before) {
        jdbc.sql("update dialog_upload set state = 'WRITING', before = ? where id = ?")
                .param(before)
                .param(id)
                .update();
    }
}
