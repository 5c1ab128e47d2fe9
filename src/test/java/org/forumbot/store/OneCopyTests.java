package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

@DisplayName("The database of one copy")
class OneCopyTests {
    @TempDir
    Path folder;

    @Test
    void is_refused_to_a_second_process_until_the_first_is_killed() throws Exception {
        var database = folder.resolve("new/folder/forumbot.db");
        var first = holding(database);
        try {
            assertThatThrownBy(() -> OneCopy.of(database))
                    .isInstanceOf(FailureAnalyzedException.class)
                    .hasMessageContaining("Another copy of the bot is already working with the database " + database);
        } finally {
            first.destroyForcibly().waitFor();
        }
        OneCopy.of(database).close();
    }

    @Test
    void is_refused_before_anything_touches_the_file() {
        var database = folder.resolve("forumbot.db");
        try (var _ = OneCopy.of(database)) {
            assertThatThrownBy(() -> Slice.of(database, SettableClock.inSpring(), _ -> {}, Slice.Store.class))
                    .hasRootCauseInstanceOf(FailureAnalyzedException.class);
        }
        assertThat(database).doesNotExist();
    }

    @Test
    void is_given_back_at_a_stop_with_the_driver_library_in_a_folder_of_ours() throws Exception {
        var database = folder.resolve("forumbot.db");
        Files.createDirectories(folder.resolve("forumbot.db.native"));
        var left = Files.createFile(folder.resolve("forumbot.db.native/sqlite-left-by-a-kill.so"));
        for (int start = 0; start < 2; start++) {
            Slice.of(database, SettableClock.inSpring(), _ -> {}, Slice.Store.class)
                    .close();
        }
        assertThat(left).doesNotExist();
        assertThat(database).exists();
    }

    @Test
    void is_deleted_at_the_start_of_a_playground_but_never_while_another_copy_works_with_it() throws Exception {
        var database = folder.resolve("playground.db");
        var settings = new StoreSettings("jdbc:sqlite:" + database, true, Duration.ofSeconds(5));
        Files.writeString(database, "old");
        Files.writeString(folder.resolve("playground.db-wal"), "old");
        try (var _ = OneCopy.of(database)) {
            assertThatThrownBy(() -> new DataSources().oneCopy(settings)).isInstanceOf(FailureAnalyzedException.class);
            assertThat(database).hasContent("old");
        }
        new DataSources().oneCopy(settings).close();
        assertThat(database).doesNotExist();
        assertThat(folder.resolve("playground.db-wal")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://forum:secret@db/forumbot",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:",
                "jdbc:sqlite:data/forumbot.db?synchronous=OFF",
                "data/forumbot.db"
            })
    void is_a_file_and_nothing_else(String url) {
        assertThatThrownBy(() -> new StoreSettings(url, false, Duration.ofSeconds(5)).file())
                .isInstanceOfSatisfying(FailureAnalyzedException.class, refusal -> {
                    assertThat(refusal.analysis().getDescription())
                            .startsWith("DATABASE_URL is '")
                            .doesNotContain("secret");
                    assertThat(refusal.analysis().getAction()).contains("jdbc:sqlite:data/forumbot.db");
                });
    }

    @Test
    void has_a_place_when_nobody_names_one() {
        assertThat(new StoreSettings(" ", false, Duration.ofSeconds(5)).file())
                .isEqualTo(Path.of("data/forumbot.db").toAbsolutePath());
    }

    private static Process holding(Path database) throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        database.toString())
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).isEqualTo("held");
        return process;
    }

    /** Another copy of the bot, as far as the database can tell. */
    static final class Holder {
        public static void main(String[] args) throws Exception {
            try (var _ = OneCopy.of(Path.of(args[0]))) {
                System.out.println("held");
                Thread.sleep(Duration.ofMinutes(1));
            }
        }
    }
}
