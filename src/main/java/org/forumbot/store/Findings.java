package org.forumbot.store;

import static org.forumbot.store.Snapshot.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check of a database file has shown.
 *
 * @param bytes how large it is, 0 when it cannot be read
 * @param schema the newest version of its tables, 0 when it has none
 * @param faults none = it is sound; at most a few of a kind
 */
public record Findings(Path file, long bytes, int schema, List<String> faults) {
    private static final int SOME = 10;

    public boolean sound() {
        return faults.isEmpty();
    }

    static Findings of(Path file) {
        var faults = new ArrayList<String>();
        int schema = 0;
        long bytes = 0;
        if (!Files.isRegularFile(file)) {
            return new Findings(file, 0, 0, List.of("There is no such file."));
        }
        try (var connection = Snapshot.reading(file)) {
            rows(connection, "pragma integrity_check(" + SOME + ")").stream()
                    .filter(row -> !row.equals("ok"))
                    .forEach(faults::add);
            if (faults.isEmpty()) {
                schema = SchemaVersion.of(connection);
                // what lies in the WAL as well
                bytes = Long.parseLong(
                        rows(connection, "select page_count * page_size from pragma_page_count, pragma_page_size")
                                .getFirst());
                faults.addAll(strays(connection));
                faults.addAll(schema(schema));
            }
        } catch (SQLException unreadable) {
            faults.add(DatabaseTrouble.told(unreadable));
        }
        return new Findings(file, bytes, schema, List.copyOf(faults));
    }

    private static List<String> strays(Connection connection) throws SQLException {
        return rows(connection, "select \"table\" || ' → ' || parent from pragma_foreign_key_check limit " + SOME)
                .stream()
                .map(row -> "A row refers to another that is not there: " + row)
                .toList();
    }

    private static List<String> schema(int found) {
        if (found == 0) {
            return List.of("It is an SQLite database, but not one of this bot.");
        }
        return found > SchemaVersion.known()
                ? List.of("It was made by a newer version of the program: its tables have version " + found
                        + ", this program knows " + SchemaVersion.known() + ".")
                : List.of();
    }
}
