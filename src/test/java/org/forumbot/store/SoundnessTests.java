package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

@DisplayName("At its start, the bot")
class SoundnessTests {
    @TempDir
    Path folder;

    @Test
    void refuses_a_damaged_database_and_says_how_to_put_a_backup_in_its_place() throws Exception {
        var database = database(SchemaVersion.known());
        DatabaseFileTests.damage(database);

        assertThat(refused(database))
                .isEqualTo("The database " + database + " cannot be used. The file is damaged.|Stop the bot and put a"
                        + " backup in its place: java -jar forumbot.jar restore BACKUP. What is there now is kept"
                        + " beside it.");
    }

    @Test
    void refuses_what_is_no_database() throws Exception {
        var database = Files.writeString(folder.resolve("forumbot.db"), "a text of some length. ".repeat(100));

        assertThat(refused(database)).startsWith("The database " + database + " cannot be used. This is no SQLite");
        assertThat(database).content().startsWith("a text");
    }

    @Test
    void refuses_a_database_of_a_newer_version() {
        var database = database(SchemaVersion.known() + 1);

        assertThat(refused(database))
                .startsWith("The database " + database + " was made by a newer version of the program")
                .contains("|Start the newer program, or put back a backup");
    }

    @Test
    void refuses_a_database_that_another_program_holds() throws Exception {
        var database = database(SchemaVersion.known());
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = other.createStatement()) {
            statement.execute("begin exclusive");

            assertThat(refused(database))
                    .isEqualTo("The database " + database + " cannot be used. Another program holds the database.|End"
                            + " the other program, such as an open sqlite3, or wait for it.");
        }
    }

    private Path database(int version) {
        var database = folder.resolve("forumbot.db");
        DatabaseFileTests.make(database, version);
        return database;
    }

    private static String refused(Path database) {
        var settings = new StoreSettings("jdbc:sqlite:" + database, false, Duration.ofMillis(200));
        try (var held = OneCopy.of(database)) {
            var refusal = catchThrowableOfType(
                    FailureAnalyzedException.class,
                    () -> new DataSources().writingDataSource(settings, held).close());
            return refusal.analysis().getDescription() + "|"
                    + refusal.analysis().getAction();
        }
    }
}
