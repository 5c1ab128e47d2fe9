package org.forumbot.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteDataSource;

/** A database that is only looked at: a copy, or one with which a bot is working right now. */
public final class OtherDatabase {
    private OtherDatabase() {}

    /** Nothing can be written through it. Empty when there is no such file. */
    public static Optional<JdbcClient> open(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath() + "?open_mode=1&busy_timeout=5000");
        return Optional.of(JdbcClient.create(source));
    }
}
