package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.forumbot.store.DatabaseFile.Outcome;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.env.MapPropertySource;

@DisplayName("Backups on time")
class BackupsTests {
    private static final Instant NOW = Instant.parse("2026-11-22T04:15:00Z");

    @TempDir
    Path folder;

    private final SettableClock clock = SettableClock.inSpring();
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void are_made_while_the_bot_works_and_a_failed_one_is_told_once_and_tried_again() throws Exception {
        var backups = folder.resolve("backups");
        try (var bot = bot(backups)) {
            var jobs = bot.getBean(JobRows.class);
            clock.advance(Duration.ofMinutes(2));
            await(() -> files(backups).size() == 1 && due(jobs, Duration.ofHours(23)));

            var full = Files.writeString(folder.resolve("full"), "a file where a folder should be");
            Files.move(backups, folder.resolve("kept"));
            Files.move(full, backups);
            clock.advance(Duration.ofHours(25));
            assertThat(told.poll(20, TimeUnit.SECONDS)).contains("The folder of the backups", "BACKUP_DIR");
            assertThat(due(jobs, Duration.ofMinutes(59))).isTrue();

            Files.delete(backups);
            clock.advance(Duration.ofMinutes(61));
            await(() -> files(backups).size() == 1 && due(jobs, Duration.ofHours(23)));
            assertThat(told).isEmpty();
        }
    }

    @Test
    void keep_the_newest_and_touch_nothing_else() throws Exception {
        var database = folder.resolve("forumbot.db");
        DatabaseFileTests.make(database, SchemaVersion.known());
        var backups = Files.createDirectories(folder.resolve("backups"));
        Files.writeString(backups.resolve("forumbot-of-last-year.db"), "mine");
        var shelf = new BackupShelf(backups, database, 2);

        IntStream.range(0, 3).forEach(day -> shelf.add(NOW.plus(Duration.ofDays(day))));
        assertThat(files(backups))
                .containsExactly(
                        "forumbot-2026-11-23T041500Z.db", "forumbot-2026-11-24T041500Z.db", "forumbot-of-last-year.db");

        // the clock has gone back: what was just made is not the one to go
        assertThat(shelf.add(NOW.minus(Duration.ofDays(1)))).isInstanceOf(Outcome.Done.class);
        assertThat(files(backups))
                .containsExactly(
                        "forumbot-2026-11-21T041500Z.db", "forumbot-2026-11-24T041500Z.db", "forumbot-of-last-year.db");
    }

    private ConfigurableApplicationContext bot(Path backups) {
        return Slice.of(
                folder.resolve("forumbot.db"),
                clock,
                beans -> {
                    beans.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource(
                                    "backups", Map.of("forumbot.backup.directory", backups.toString())));
                    beans.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
                        if (event.getPayload() instanceof BackupFailed(var why)) {
                            told.add(why);
                        }
                    });
                },
                Slice.Store.class);
    }

    /** Whether it is planned for a time that is further away than this. */
    private boolean due(JobRows jobs, Duration away) {
        return jobs.first(java.util.Set.of("store.backup")).orElse(0)
                > clock.instant().plus(away).toEpochMilli();
    }

    private interface Check {
        boolean holds() throws IOException;
    }

    private static void await(Check check) throws Exception {
        for (int tries = 0; tries < 400 && !check.holds(); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(check.holds()).isTrue();
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }
}
