package org.forumbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.forumbot.telegram.PretendTelegram.dropped;
import static org.forumbot.telegram.PretendTelegram.error;
import static org.forumbot.telegram.PretendTelegram.html;
import static org.forumbot.telegram.PretendTelegram.ok;

import ch.qos.logback.classic.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.Turns;
import org.forumbot.delivery.BotName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("Polling")
@ExtendWith(OutputCaptureExtension.class)
class PollerTest {
    private final PretendTelegram telegram = PretendTelegram.started();
    private final BotApi api = new BotApi(telegram.settings());
    private final AtomicLong nanos = new AtomicLong();
    private final Pulse pulse = new Pulse(nanos::get);
    private final Hearing turns = new Hearing();
    private final AtomicInteger opened = new AtomicInteger();
    private final Ports ports = new Ports();
    private final List<String> toDesk = new CopyOnWriteArrayList<>();
    private final Opening opening = new Opening(
            opened::incrementAndGet,
            new CommandMenu(api, ports, ports, ports, nanos::get),
            nanos::get,
            toDesk::add,
            new BotName());
    private final Poller poller = new Poller(new Round(api, Duration.ofSeconds(50), turns, pulse, opening));

    /** Takes what comes; fails as often as it is told to. */
    private static final class Hearing implements Turns {
        private final List<List<Incoming>> batches = new CopyOnWriteArrayList<>();
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public void handle(List<Incoming> batch) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("«личные слова»");
            }
            batches.add(batch);
        }

        List<String> keys() {
            return batches.stream().flatMap(List::stream).map(Incoming::key).toList();
        }
    }

    @BeforeEach
    void log_everything() {
        root().setLevel(Level.TRACE);
        // the pretend Telegram of the test logs the address that it is called by
        root().getLoggerContext().getLogger("com.sun.net.httpserver").setLevel(Level.OFF);
    }

    @AfterEach
    void the_token_is_nowhere_and_all_is_closed(CapturedOutput output) {
        poller.stop();
        api.close();
        telegram.close();
        root().setLevel(Level.INFO);
        assertThat(output.getAll()).doesNotContain("AAsecret").doesNotContain("личные слова");
    }

    @Test
    void what_came_is_handed_over_and_then_the_next_is_asked_for() {
        telegram.answers("getUpdates", ok("[" + text(100) + "," + text(101) + "]"), ok("[" + text(102) + "]"));
        poller.start();
        polls(3);
        assertThat(turns.keys()).containsExactly("m:7:100", "m:7:101", "m:7:102");
        assertThat(telegram.offsets().subList(0, 3)).containsExactly("none", "102", "103");
        assertThat(telegram.asked("getUpdates").getFirst().json().path("allowed_updates"))
                .hasToString("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]");
        assertThat(telegram.asked("getUpdates").subList(0, 3))
                .as("the first does not wait, so that sending begins at once")
                .extracting(call -> call.json().path("timeout").asInt())
                .containsExactly(0, 50, 50);
        assertThat(telegram.asked("getUpdates").getFirst().json().path("limit").asInt())
                .isEqualTo(100);
        assertThat(telegram.asked("deleteWebhook")).isEmpty();
    }

    @Test
    void nothing_is_forgotten_that_could_not_be_handled(CapturedOutput output) {
        turns.failures.set(2);
        var batch = ok("[" + text(100) + "]");
        telegram.answers("getUpdates", batch, batch, batch);
        poller.start();
        polls(4);
        assertThat(telegram.offsets().subList(0, 4)).containsExactly("none", "none", "none", "101");
        assertThat(turns.keys()).containsExactly("m:7:100");
        assertThat(lines(output, "could not be handled")).hasSize(1);
        assertThat(output).contains("java.lang.IllegalStateException at ");
    }

    @Test
    void one_unreadable_update_does_not_take_the_others_with_it() {
        telegram.answers(
                "getUpdates",
                ok("[" + text(100) + ",{\"update_id\":101,\"message\":{\"date\":\"x\"}}," + text(102) + "]"));
        poller.start();
        polls(2);
        assertThat(turns.keys()).hasSize(3).startsWith("m:7:100").endsWith("m:7:102");
        assertThat(turns.batches.getFirst().get(1)).isInstanceOf(Incoming.Unreadable.class);
        assertThat(telegram.offsets().subList(0, 2)).containsExactly("none", "103");
    }

    @Test
    void ids_that_begin_anew_are_followed_down() {
        telegram.answers("getUpdates", ok("[" + text(727334708) + "]"), ok("[" + text(117314199) + "]"));
        poller.start();
        polls(3);
        assertThat(turns.keys()).containsExactly("m:7:727334708", "m:7:117314199");
        assertThat(telegram.offsets().subList(0, 3)).containsExactly("none", "727334709", "117314200");
    }

    @Test
    void what_does_not_concern_us_is_acknowledged_all_the_same() {
        telegram.answers("getUpdates", ok("[{\"update_id\":100,\"channel_post\":{}}]"));
        poller.start();
        polls(2);
        assertThat(telegram.offsets().subList(0, 2)).containsExactly("none", "101");
        assertThat(turns.batches).isEmpty();
    }

    @Test
    void a_dropped_connection_and_a_broken_edge_are_survived_with_one_line_each_way(CapturedOutput output) {
        telegram.answers("getUpdates", dropped(), html(502), error(500, "Internal Server Error: restart"), ok("[]"));
        poller.start();
        await().atMost(Duration.ofSeconds(10)).until(() -> pulse.sinceAnswer().isPresent());
        assertThat(lines(output, "out of order")).hasSize(1);
        assertThat(lines(output, "answers again")).hasSize(1);
        assertThat(lines(output, "This bot is @forum_bot")).hasSize(1);
        assertThat(pulse.state()).isEmpty();
    }

    @Test
    void a_second_copy_is_told_loudly(CapturedOutput output) {
        telegram.answers("getUpdates", error(409, "Conflict: terminated by other getUpdates request"));
        poller.start();
        await().until(() -> pulse.state().isPresent());
        assertThat(lines(output, "Another copy of this bot is polling")).hasSize(1);
        assertThat(new TelegramHealth(pulse, Duration.ofSeconds(50)).health().getStatus())
                .hasToString("DOWN");
        assertThat(telegram.asked("deleteWebhook")).isEmpty();
    }

    @Test
    void a_second_copy_that_comes_and_goes_is_told_once_at_the_desk_and_is_over_a_minute_after_its_end(
            CapturedOutput output) {
        var conflict = error(409, "Conflict: terminated by other getUpdates request");
        telegram.answers("getUpdates", conflict, ok("[" + text(100) + "]"), conflict);
        poller.start();
        polls(4);
        assertThat(turns.keys()).containsExactly("m:7:100");
        assertThat(toDesk).containsExactly("desk.second");
        assertThat(lines(output, "Another copy of this bot is polling")).hasSize(1);
        assertThat(lines(output, "answers again")).isEmpty();
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        telegram.answers("getUpdates", ok("[" + text(101) + "]"));
        await().atMost(Duration.ofSeconds(15)).until(() -> pulse.state().isEmpty());
        assertThat(toDesk).hasSize(1);
    }

    @Test
    void a_webhook_that_is_set_is_removed() {
        telegram.answers(
                "getUpdates",
                error(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"));
        poller.start();
        await().until(() -> pulse.sinceAnswer().isPresent());
        assertThat(telegram.asked("deleteWebhook")).hasSize(1);
    }

    @Test
    void a_refused_token_is_told_once_and_not_hammered(CapturedOutput output) throws Exception {
        var echo = "Not Found: /bot" + PretendTelegram.TOKEN + "/getMe";
        telegram.answers("getMe", error(404, echo)).answers("getUpdates", error(404, echo), ok("[]"));
        poller.start();
        await().until(() -> pulse.state().isPresent());
        Thread.sleep(700);
        assertThat(telegram.asked("getUpdates")).hasSize(1);
        assertThat(
                        lines(
                                output,
                                "The token was refused. Check TELEGRAM_BOT_TOKEN with BotFather. (404 Not Found: /bot***/getMe)"))
                .hasSize(1);
        assertThat(opened).hasValue(0);
    }

    @Test
    void a_request_to_slow_down_is_obeyed() {
        telegram.answers("getUpdates", error(429, "Too Many Requests: retry after 1", "{\"retry_after\":1}"), ok("[]"));
        long before = System.nanoTime();
        poller.start();
        await().until(() -> pulse.sinceAnswer().isPresent());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void stopping_takes_no_second_in_the_middle_of_a_long_poll() {
        telegram.holdsPolls(Duration.ofSeconds(50));
        poller.start();
        polls(1);
        long before = System.nanoTime();
        poller.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(poller.isRunning()).isFalse();
        assertThat(threads("telegram-poll")).isZero();
        assertThat(pulse.state()).as("hanging up is no trouble").isEmpty();
    }

    @Test
    void stopping_takes_no_second_while_waiting_for_the_next_try() {
        telegram.answers("getUpdates", error(401, "Unauthorized"));
        poller.start();
        await().until(() -> pulse.state().isPresent());
        long before = System.nanoTime();
        poller.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(threads("telegram-poll")).isZero();
    }

    @Test
    void it_can_be_started_again() {
        poller.start();
        polls(1);
        poller.stop();
        int before = telegram.asked("getUpdates").size();
        poller.start();
        polls(before + 1);
        assertThat(poller.isRunning()).isTrue();
    }

    @Test
    void a_telegram_that_comes_later_is_found(CapturedOutput output) {
        int port = telegram.port();
        telegram.close();
        poller.start();
        await().until(() -> pulse.state().isPresent());
        assertThat(pulse.state().orElseThrow().trouble()).isEqualTo(Pulse.Trouble.SILENT);
        try (var late = new PretendTelegram(port)) {
            late.answers("getUpdates", ok("[" + text(100) + "]"));
            await().atMost(Duration.ofSeconds(10)).until(() -> turns.keys().equals(List.of("m:7:100")));
            await().until(() -> pulse.state().isEmpty());
            poller.stop();
        }
        assertThat(lines(output, "cannot be reached")).hasSize(1);
        assertThat(lines(output, "answers again")).hasSize(1);
    }

    @Test
    void sending_begins_when_all_that_waited_has_been_handled() {
        var hundred = new ArrayList<String>();
        IntStream.range(0, 100).forEach(id -> hundred.add(text(id)));
        telegram.answers("getUpdates", ok("[" + String.join(",", hundred) + "]"));
        telegram.holdsPolls(Duration.ofMillis(300));
        poller.start();
        await().until(() -> turns.batches.size() == 1);
        assertThat(opened).hasValue(0);
        polls(4);
        assertThat(opened).hasValue(1);
        assertThat(telegram.asked("getUpdates").subList(0, 3))
                .as("no poll waits for somebody to write while nobody is answered")
                .extracting(call -> call.json().path("timeout").asInt())
                .containsExactly(0, 0, 50);
    }

    @Test
    void sending_begins_without_updates_when_they_keep_failing() {
        telegram.answers("getUpdates", error(409, "Conflict: terminated by other getUpdates request"));
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        poller.start();
        await().until(() -> opened.get() == 1);
        assertThat(telegram.asked("getUpdates")).hasSize(1);
    }

    @Test
    void a_command_with_our_name_is_known_by_the_name_that_telegram_tells() {
        telegram.answers(
                "getUpdates",
                ok("[{\"update_id\":1,\"message\":{\"message_id\":5,\"date\":1,\"text\":\"/new@forum_bot\","
                        + "\"chat\":{\"id\":-5,\"type\":\"group\"},"
                        + "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"А\"}}}]"));
        poller.start();
        await().until(() -> turns.keys().equals(List.of("m:-5:5")));
    }

    @Test
    void the_menu_is_set_once_the_first_poll_is_good() {
        poller.start();
        await().until(() -> ports.get("commands.hash").isPresent());
        assertThat(telegram.asked("setMyCommands")).hasSize(3);
    }

    /** What a test says about the http client's own log, which does not go through ours. */
    @Test
    void the_http_client_keeps_the_token_to_itself_too() throws Exception {
        var said = new CopyOnWriteArrayList<String>();
        var loggers = List.of("okhttp3.OkHttpClient", "okhttp3.internal.concurrent.TaskRunner").stream()
                .map(java.util.logging.Logger::getLogger)
                .toList();
        var handler = remembering(said);
        loggers.forEach(logger -> logger.setLevel(java.util.logging.Level.ALL));
        loggers.forEach(logger -> logger.addHandler(handler));
        telegram.answers("getUpdates", dropped(), html(502));
        poller.start();
        await().atMost(Duration.ofSeconds(10)).until(() -> pulse.sinceAnswer().isPresent());
        poller.stop();
        loggers.forEach(logger -> logger.removeHandler(handler));
        loggers.forEach(logger -> logger.setLevel(null));
        assertThat(said).isNotEmpty().noneMatch(line -> line.contains("AAsecret"));
    }

    private static Handler remembering(List<String> said) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage() + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private void polls(int count) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> telegram.asked("getUpdates").size() >= count);
    }

    private static List<String> lines(CapturedOutput output, String part) {
        return output.getAll().lines().filter(line -> line.contains(part)).toList();
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .count();
    }

    private static ch.qos.logback.classic.Logger root() {
        return (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT");
    }

    private static String text(int id) {
        return ("{\"update_id\":%d,\"message\":{\"message_id\":%d,\"date\":1700000000,\"text\":\"личные слова\","
                        + "\"chat\":{\"id\":7,\"type\":\"private\"},"
                        + "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"личные слова\"}}}")
                .formatted(id, id);
    }
}
