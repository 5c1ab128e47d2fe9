package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.forumbot.store.DatabaseFile.Outcome;
import org.forumbot.store.DatabaseFile.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file of the database")
class DatabaseFileTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:15:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void made() throws Exception {
        database = folder.resolve("forumbot.db");
        make(database, SchemaVersion.known());
    }

    @Test
    void is_copied_as_it_stood_at_one_moment_while_somebody_goes_on_writing() throws Exception {
        run(database, "pragma journal_mode = wal", "insert into thing (text) values (hex(zeroblob(10000000)))");
        var end = new AtomicBoolean();
        var writing = Thread.ofPlatform().start(() -> {
            while (!end.get()) {
                // two rows in each transaction: a copy that has an odd number of them has torn one apart
                run(
                        database,
                        "begin immediate",
                        "insert into thing (text) values (hex(randomblob(2000)))",
                        "insert into thing (text) values (hex(randomblob(2000)))",
                        "commit");
            }
        });
        var seen = new ArrayList<Integer>();
        try {
            var copy = folder.resolve("copy.db");

            var outcome = DatabaseFile.of(database).backup(copy, (done, all) -> seen.add(100 * done / all));

            assertThat(outcome).isEqualTo(new Outcome.Done(copy, Files.size(copy), copy));
            assertThat(Integer.parseInt(first(copy, "select count(*) from thing")) % 2)
                    .isZero();
            // it never began anew
            assertThat(seen).hasSizeGreaterThan(3).isSorted().endsWith(100);
            assertThat(beside("copy.db")).containsExactly("copy.db");
            assertThat(DatabaseFile.of(copy).check().faults()).isEmpty();
        } finally {
            end.set(true);
            writing.join();
        }
    }

    @Test
    void is_never_copied_over_a_file_that_is_there() throws Exception {
        var copy = Files.writeString(folder.resolve("copy.db"), "precious");

        assertThat(DatabaseFile.of(database).backup(copy, Progress.NONE))
                .isEqualTo(new Outcome.Refused(
                        "There is a file " + copy + " already.", "A backup never replaces a file: name another."));
        assertThat(copy).hasContent("precious");
    }

    @Test
    void is_not_copied_when_it_is_damaged_and_nothing_is_left_behind() throws Exception {
        damage(database);

        assertThat(DatabaseFile.of(database).backup(folder.resolve("copy.db"), Progress.NONE))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(beside("copy.db")).isEmpty();
    }

    @Test
    void has_to_be_there_to_be_copied() {
        var nowhere = folder.resolve("nowhere.db");

        assertThat(DatabaseFile.of(nowhere).backup(folder.resolve("copy.db"), Progress.NONE))
                .isEqualTo(new Outcome.Refused(
                        "There is no database " + nowhere + ".",
                        "Set DATABASE_URL as for the bot itself, or name the right file."));
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void is_put_back_from_a_copy_and_the_former_one_is_kept_with_its_latest_rows() throws Exception {
        var copy = folder.resolve("copy.db");
        DatabaseFile.of(database).backup(copy, Progress.NONE);
        run(database, "pragma journal_mode = wal", "insert into thing (text) values ('later')");

        var outcome = DatabaseFile.of(database).restore(copy, CLOCK, Progress.NONE);

        var former = folder.resolve("forumbot.db.before-2026-11-22T041500Z");
        assertThat(outcome).isEqualTo(new Outcome.Done(database, Files.size(database), former));
        assertThat(first(database, "select count(*) from thing")).isEqualTo("1");
        assertThat(first(former, "select count(*) from thing")).isEqualTo("2");
        assertThat(first(copy, "select count(*) from thing")).isEqualTo("1");
    }

    @Test
    void is_put_back_in_the_place_of_a_damaged_one() throws Exception {
        var copy = folder.resolve("copy.db");
        DatabaseFile.of(database).backup(copy, Progress.NONE);
        damage(database);

        assertThat(DatabaseFile.of(database).restore(copy, CLOCK, Progress.NONE))
                .isInstanceOf(Outcome.Done.class);
        assertThat(DatabaseFile.of(database).check().faults()).isEmpty();
    }

    @Test
    void is_put_back_where_there_is_none() throws Exception {
        var copy = folder.resolve("copy.db");
        DatabaseFile.of(database).backup(copy, Progress.NONE);
        var elsewhere = folder.resolve("new/place.db");

        assertThat(DatabaseFile.of(elsewhere).restore(copy, CLOCK, Progress.NONE))
                .isEqualTo(new Outcome.Done(elsewhere, Files.size(elsewhere), elsewhere));
    }

    @Test
    void is_not_put_back_while_a_bot_works_with_it() {
        var copy = folder.resolve("copy.db");
        DatabaseFile.of(database).backup(copy, Progress.NONE);
        run(database, "insert into thing (text) values ('later')");
        try (var _ = OneCopy.of(database)) {
            assertThat(DatabaseFile.of(database).restore(copy, CLOCK, Progress.NONE))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.why())
                                    .isEqualTo("A bot is working with the database " + database + "."));
        }
        assertThat(first(database, "select count(*) from thing")).isEqualTo("2");
    }

    @Test
    void is_not_replaced_by_what_is_not_sound() throws Exception {
        var copy = folder.resolve("copy.db");
        DatabaseFile.of(database).backup(copy, Progress.NONE);
        damage(copy);

        assertThat(DatabaseFile.of(database).restore(copy, CLOCK, Progress.NONE))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.advice()).isEqualTo("Take another backup."));
        assertThat(first(database, "select count(*) from thing")).isEqualTo("1");
    }

    @Test
    void is_checked_whole() throws Exception {
        assertThat(DatabaseFile.of(database).check())
                .isEqualTo(new Findings(database, Files.size(database), SchemaVersion.known(), List.of()));

        run(database, "insert into part (thing) values (77)");
        assertThat(DatabaseFile.of(database).check().faults())
                .containsExactly("A row refers to another that is not there: part → thing");

        damage(database);
        assertThat(DatabaseFile.of(database).check().faults()).isNotEmpty();
    }

    @Test
    void is_told_from_other_files() throws Exception {
        var text = Files.writeString(
                folder.resolve("text.db"), "no database at all, but long enough to look at ".repeat(30));
        assertThat(DatabaseFile.of(text).check().faults()).containsExactly("This is no SQLite database.");

        var other = folder.resolve("other.db");
        run(other, "create table thing (id integer)");
        assertThat(DatabaseFile.of(other).check().faults())
                .containsExactly("It is an SQLite database, but not one of this bot.");

        var newer = folder.resolve("newer.db");
        make(newer, SchemaVersion.known() + 1);
        assertThat(DatabaseFile.of(newer).check().faults())
                .containsExactly("It was made by a newer version of the program: its tables have version "
                        + (SchemaVersion.known() + 1) + ", this program knows " + SchemaVersion.known() + ".");
    }

    /** As far as a check looks at it, a database of the bot. */
    static void make(Path file, int version) {
        run(
                file,
                "create table flyway_schema_history (version text, success boolean)",
                "insert into flyway_schema_history values ('1', 1), ('" + version + "', 1)",
                "create table thing (id integer primary key, text text)",
                "create table part (thing integer references thing)",
                "insert into thing (text) values (hex(zeroblob(50000)))");
    }

    /** In the middle, where only reading finds it. */
    static void damage(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[] {99, 99, 99, 99, 99, 99, 99, 99});
            }
        }
    }

    static void run(Path file, String... statements) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?busy_timeout=5000");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The test's own database fails", failed);
        }
    }

    private static String first(Path file, String sql) {
        try (var connection = Snapshot.reading(file)) {
            return Snapshot.rows(connection, sql).getFirst();
        } catch (SQLException failed) {
            throw new IllegalStateException("The test's own database fails", failed);
        }
    }

    private List<String> beside(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.startsWith(name))
                    .sorted()
                    .toList();
        }
    }
}
