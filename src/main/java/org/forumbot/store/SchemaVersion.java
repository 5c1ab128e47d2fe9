package org.forumbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/** The version of the tables: that of the newest migration. */
final class SchemaVersion {
    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Supplier<Integer> KNOWN = SingletonSupplier.of(SchemaVersion::newest);

    private SchemaVersion() {}

    /** The newest that this program can make. */
    static int known() {
        return Objects.requireNonNull(KNOWN.get());
    }

    /** Of a database; 0 when no migration was ever made in it. */
    static int of(Connection connection) throws SQLException {
        boolean ours = !Snapshot.rows(connection, "select 1 from sqlite_schema where name = 'flyway_schema_history'")
                .isEmpty();
        return ours
                ? Integer.parseInt(Snapshot.rows(
                                connection,
                                "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success")
                        .getFirst())
                : 0;
    }

    private static int newest() {
        try {
            var migrations =
                    new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/sqlite/*.sql");
            return Arrays.stream(migrations)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(MIGRATION::matcher)
                    .filter(name -> name.matches())
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The migrations inside the program cannot be read.", unreadable);
        }
    }
}
