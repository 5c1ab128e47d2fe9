package org.forumbot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Whether the bot may begin to work with a database: what is damaged must not grow worse by being written. */
final class Soundness {
    /** A larger file would put off the start; {@code check-db} looks at it whole. */
    private static final long QUICKLY = 64L << 20;

    private Soundness() {}

    /** @throws FailureAnalyzedException when it is of a newer version @throws SQLException with SQLite's code when damaged */
    static void check(Connection connection, Path file) throws SQLException {
        if (file.toFile().length() <= QUICKLY
                && !Snapshot.rows(connection, "pragma quick_check(1)")
                        .getFirst()
                        .equals("ok")) {
            throw new SQLiteException("quick_check finds it damaged", SQLiteErrorCode.SQLITE_CORRUPT);
        }
        int schema = SchemaVersion.of(connection);
        if (schema > SchemaVersion.known()) {
            throw new FailureAnalyzedException(
                    "The database %s was made by a newer version of the program: its tables have version %d, this program knows %d."
                            .formatted(file, schema, SchemaVersion.known()),
                    "Start the newer program, or put back a backup from before the update: "
                            + "java -jar forumbot.jar restore BACKUP");
        }
    }
}
