package org.forumbot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.forumbot.store.DatabaseFile.Progress;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One state of a database, copied with SQLite's online backup while others go on writing. */
final class Snapshot {
    /** 4 MB: the progress is told after each. */
    private static final int PAGES = 1024;

    private Snapshot() {}

    /** @throws SQLException with SQLite's own code; what has been written so far is of no use then */
    static void copy(Path from, Path to, Progress progress) throws SQLException {
        try (var source = reading(from);
                var statement = source.createStatement()) {
            // a reading transaction holds one state; without it, every commit of the bot would begin the copy anew
            statement.execute("begin");
            statement.executeQuery("select count(*) from sqlite_schema").close();
            int code = source.unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup(
                            "main",
                            to.toString(),
                            (left, all) -> progress.at(all - left, Math.max(1, all)),
                            100,
                            50,
                            PAGES);
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                var known = SQLiteErrorCode.getErrorCode(code);
                throw new SQLiteException("The copy cannot be written: " + known, known);
            }
            statement.execute("rollback");
        }
        alone(to);
    }

    /** A database of one file: what WAL keeps beside it would be forgotten by who carries it away. */
    private static void alone(Path copy) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            rows(connection, "pragma journal_mode = delete");
        }
    }

    static Connection reading(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file + "?open_mode=1&busy_timeout=5000");
    }

    /** The first column. */
    static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(String.valueOf(found.getString(1)));
            }
            return rows;
        }
    }
}
