package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Jobs")
class JobsTests {
    private final SettableClock clock = SettableClock.inSpring();
    private final Reminders reminders = new Reminders();

    @TempDir
    Path folder;

    @Test
    void run_when_the_clock_is_wound_on_and_are_found_again_after_a_restart() throws Exception {
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        try (var bot = start()) {
            schedule(bot, "moved", clock.instant().plusSeconds(5), "too early");
            schedule(bot, "moved", tomorrow.plusSeconds(1), "second");
            schedule(bot, "first", tomorrow, "first");
            schedule(bot, "cancelled", tomorrow, "never");
            schedule(bot, "later", tomorrow.plus(Duration.ofDays(30)), "in a month");
            inUnit(bot, () -> bot.getBean(Jobs.class).cancel("reminder", "cancelled"));
            clock.advance(Duration.ofSeconds(10));
        }
        assertThat(reminders.run).as("nothing was due before the stop").isEmpty();
        try (var bot = start()) {
            clock.set(tomorrow.plus(Duration.ofHours(8)));
            assertThat(next()).isEqualTo("first: first");
            assertThat(next()).isEqualTo("moved: second");
            assertThat(remindersIn(bot)).containsExactly("later");
            schedule(bot, "at once", clock.instant(), "now");
            assertThat(next()).isEqualTo("at once: now");
        }
    }

    @Test
    void more_than_a_slice_runs_in_the_order_of_being_due() throws Exception {
        try (var bot = start()) {
            inUnit(
                    bot,
                    () -> IntStream.range(0, 450)
                            .forEach(i -> bot.getBean(Jobs.class)
                                    .schedule(
                                            "reminder",
                                            "%03d".formatted(i),
                                            clock.instant().plusSeconds(1 + i),
                                            "")));
            clock.advance(Duration.ofHours(1));
            for (int i = 0; i < 450; i++) {
                assertThat(next()).isEqualTo("%03d: ".formatted(i));
            }
            assertThat(remindersIn(bot)).isEmpty();
        }
    }

    @Test
    void that_fail_hold_up_nobody_and_are_tried_again() throws Exception {
        try (var bot = start()) {
            schedule(bot, "fails once", clock.instant(), "");
            schedule(bot, "good", clock.instant(), "");
            assertThat(next()).isEqualTo("good: ");
            reminders.failing = false;
            Awaitility.await().until(() -> dueOf(bot, "fails once") > clock.millis());
            clock.advance(Duration.ofMinutes(1));
            assertThat(next()).isEqualTo("fails once: ");
        }
    }

    @Test
    void of_a_kind_that_nothing_runs_are_left_alone() throws Exception {
        try (var bot = start()) {
            inUnit(bot, () -> bot.getBean(Jobs.class).schedule("stranger", "x", clock.instant(), "kept"));
            schedule(bot, "known", clock.instant(), "");
            assertThat(next()).isEqualTo("known: ");
            var payload = bot.getBean(JdbcClient.class)
                    .sql("select payload from job where kind = 'stranger'")
                    .query(String.class)
                    .single();
            assertThat(payload).isEqualTo("kept");
        }
    }

    @Test
    void keep_the_inbox_small() throws Exception {
        try (var bot = start()) {
            var client = bot.getBean(JdbcClient.class);
            var old = clock.millis();
            inUnit(
                    bot,
                    () -> IntStream.range(0, 500)
                            .forEach(i -> client.sql("insert into inbox values (?, ?)")
                                    .params("m1." + i, old + i)
                                    .update()));
            clock.advance(Duration.ofDays(2).plusMillis(490));
            Awaitility.await().until(() -> inbox(client) <= 10);
            assertThat(inbox(client)).isEqualTo(10);
        }
    }

    private static long inbox(JdbcClient client) {
        return client.sql("select count(*) from inbox").query(Long.class).single();
    }

    private ConfigurableApplicationContext start() {
        return Slice.of(
                folder.resolve("forumbot.db"),
                clock,
                beans -> beans.registerBean(Reminders.class, () -> reminders),
                Slice.Store.class);
    }

    private static void schedule(ConfigurableApplicationContext bot, String key, Instant due, String payload) {
        inUnit(bot, () -> bot.getBean(Jobs.class).schedule("reminder", key, due, payload));
    }

    private static void inUnit(ConfigurableApplicationContext bot, Writer.Unit unit) {
        bot.getBean(Writer.class).submit(unit).join();
    }

    private String next() throws InterruptedException {
        return String.valueOf(reminders.run.poll(30, TimeUnit.SECONDS));
    }

    private static List<String> remindersIn(ConfigurableApplicationContext bot) {
        return bot.getBean(JdbcClient.class)
                .sql("select key from job where kind = 'reminder'")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static long dueOf(ConfigurableApplicationContext bot, String key) {
        return bot.getBean(JdbcClient.class)
                .sql("select due from job where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private static final class Reminders implements Jobs.Runner {
        final BlockingQueue<String> run = new LinkedBlockingQueue<>();
        volatile boolean failing = true;

        @Override
        public String kind() {
            return "reminder";
        }

        @Override
        public void run(String key, String payload) {
            if (key.equals("fails once") && failing) {
                throw new IllegalStateException("on purpose");
            }
            run.add(key + ": " + payload);
        }
    }
}
