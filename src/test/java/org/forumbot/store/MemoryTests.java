package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Numbers, notes and ids")
class MemoryTests {
    @TempDir
    Path folder;

    @Test
    void numbers_and_notes_survive_rollbacks_and_restarts() {
        var file = folder.resolve("forumbot.db");
        try (var bot = Slice.of(file, SettableClock.inSpring(), _ -> {}, Slice.Store.class)) {
            var writer = bot.getBean(Writer.class);
            var numbers = bot.getBean(Numbers.class);
            var notes = bot.getBean(Notes.class);
            assertThat(notes.get("desk")).isEmpty();

            var given = new ArrayList<Long>();
            var seen = new ArrayList<Optional<String>>();
            var gate = new CountDownLatch(1);
            var _ = writer.submit(() -> awaitQuietly(gate));
            var results = writer.submit(List.<Writer.Unit>of(
                    () -> {
                        long number = numbers.next("socio.R");
                        writer.afterCommit(() -> given.add(number));
                        notes.put("desk", "-100");
                        seen.add(notes.get("desk"));
                    },
                    () -> {
                        long number = numbers.next("socio.R");
                        writer.afterCommit(() -> given.add(number));
                        notes.put("desk", "-666");
                        notes.put("lost", "never");
                        throw new IllegalStateException("guilty");
                    },
                    () -> {
                        long number = numbers.next("socio.R");
                        writer.afterCommit(() -> given.add(number));
                        seen.add(notes.get("desk"));
                        seen.add(notes.get("lost"));
                    }));
            gate.countDown();
            results.get(2).join();
            assertThat(given).containsExactly(1L, 2L);
            // the first unit ran twice: once with the guilty one, once alone
            assertThat(seen)
                    .containsExactly(Optional.of("-100"), Optional.of("-100"), Optional.of("-100"), Optional.empty());
            assertThat(notes.get("desk")).contains("-100");
            assertThat(notes.get("lost")).isEmpty();
            assertThatThrownBy(() -> numbers.next("socio.R")).isInstanceOf(IllegalStateException.class);
        }
        try (var bot = Slice.of(file, SettableClock.inSpring(), _ -> {}, Slice.Store.class)) {
            var writer = bot.getBean(Writer.class);
            var numbers = bot.getBean(Numbers.class);
            var notes = bot.getBean(Notes.class);
            assertThat(notes.get("desk")).contains("-100");
            writer.submit(() -> assertThat(numbers.next("socio.R")).isEqualTo(3))
                    .join();
            writer.submit(() -> assertThat(numbers.next("ufa.R")).isEqualTo(1)).join();
            writer.submit(() -> notes.remove("desk")).join();
            assertThat(notes.get("desk")).isEmpty();
        }
    }

    @Test
    void ids_grow_even_when_the_clock_is_turned_back_over_a_restart() {
        var file = folder.resolve("forumbot.db");
        var clock = SettableClock.inSpring();
        long before;
        try (var bot = Slice.of(file, clock, _ -> {}, Slice.Store.class)) {
            before = bot.getBean(Ids.class).next();
            bot.getBean(Writer.class).submit(() -> {}).join();
        }
        clock.advance(Duration.ofDays(-30));
        try (var bot = Slice.of(file, clock, _ -> {}, Slice.Store.class)) {
            assertThat(bot.getBean(Ids.class).next()).isGreaterThan(before);
        }
    }

    private static void awaitQuietly(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
