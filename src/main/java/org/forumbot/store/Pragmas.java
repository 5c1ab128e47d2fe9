package org.forumbot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.sqlite.SQLiteConnection;

/**
 * Reads back what was asked for: the driver silently ignores a parameter it does not know, and some file systems cannot
 * do WAL.
 */
final class Pragmas {
    private Pragmas() {}

    static void check(HikariDataSource writer, StoreSettings settings) {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("journal_mode", "wal");
        wanted.put("synchronous", "2");
        wanted.put("foreign_keys", "1");
        wanted.put("busy_timeout", String.valueOf(settings.busyTimeout().toMillis()));
        wanted.put("transaction_mode", "IMMEDIATE");
        wanted.put("get_generated_keys", "false");
        try (var connection = writer.getConnection()) {
            var found = inForce(connection, wanted);
            if (!found.equals(wanted)) {
                throw new FailureAnalyzedException(
                        "SQLite does not keep %s as it must: wanted %s, found %s."
                                .formatted(settings.file(), wanted, found),
                        "Put the database on a local disk (WAL does not work on network folders).");
            }
            Soundness.check(connection, settings.file());
        } catch (SQLException e) {
            throw new FailureAnalyzedException(
                    "The database %s cannot be used. %s".formatted(settings.file(), DatabaseTrouble.told(e)),
                    DatabaseTrouble.advice(e),
                    e);
        }
    }

    private static Map<String, String> inForce(Connection connection, Map<String, String> wanted) throws SQLException {
        var found = new LinkedHashMap<>(wanted);
        for (var name : wanted.keySet()) {
            found.put(
                    name,
                    switch (name) {
                        case "transaction_mode" ->
                            driver(connection).getCurrentTransactionMode().name();
                        case "get_generated_keys" ->
                            String.valueOf(
                                    driver(connection).getConnectionConfig().isGetGeneratedKeys());
                        default -> pragma(connection, name);
                    });
        }
        return found;
    }

    private static SQLiteConnection driver(Connection connection) throws SQLException {
        return connection.unwrap(SQLiteConnection.class);
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("pragma " + name)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
