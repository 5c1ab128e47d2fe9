package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.delivery.Quiet;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.forumbot.store.Writer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole bot against the pretend Telegram, over HTTP, while a fifth of all calls goes wrong. */
@DisplayName("While a fifth of the calls fails")
class WireFaultTests {
    private static final int PEOPLE = 10;
    private static final int MESSAGES = 6;
    private static final int FIFTH = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static RestartedStage stage;
    private static Playground playground;
    private final List<Long> people = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        stage = new RestartedStage(folder, Map.of(), Instant.parse("2024-04-23T05:00:00Z"));
        playground = stage.playground();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    /** People who have met the bot. */
    @BeforeEach
    void come() {
        for (int i = 0; i < PEOPLE; i++) {
            long person = playground.newcomer(new Scenario.Newcomer("Anna", "ru"));
            people.add(person);
            playground.act("send", person, Map.of("text", "/start"));
        }
        await(() -> people.stream().allMatch(person -> said(person).size() == 1));
        quiet();
    }

    private static void fails(String method, String kind, int code) {
        fails(method, kind, code, FIFTH);
    }

    private static void fails(String method, String kind, int code, int every) {
        var fault = new LinkedHashMap<String, Object>();
        fault.put("method", method);
        fault.put("kind", kind);
        fault.put("code", code);
        fault.put("every", every);
        fault.put("times", 1_000_000);
        fault.put("retryAfter", 1);
        fault.put("delayMs", 400);
        playground.act("faults", fault);
    }

    private static void clear() {
        stage.clearFaults();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "error, 500",
        "error, 401",
        "error, 409",
        "html502, 0",
        "429, 0",
        "slow, 0",
        "drop-before, 0",
        "drop-after, 0"
    })
    void all_arrives_in_its_order_and_nothing_is_doubled_but_where_the_outcome_is_unknown(String kind, int code) {
        fails("sendMessage", kind, code);
        for (int message = 0; message < MESSAGES; message++) {
            int number = message;
            stage.bean(Writer.class)
                    .submit(() -> people.forEach(person -> stage.bean(Outbox.class)
                            .send(Outgoing.to(person, Lane.ANSWER, Words.plain("n" + number), Keyboard.NONE))))
                    .join();
        }
        quiet();
        clear();
        var wanted =
                IntStream.range(0, MESSAGES).mapToObj(number -> "n" + number).toList();
        int doubled = 0;
        for (long person : people) {
            var said =
                    said(person).stream().filter(text -> text.startsWith("n")).toList();
            assertThat(withoutRepetition(said)).isEqualTo(wanted);
            doubled += said.size() - wanted.size();
        }
        if (kind.equals("drop-after")) {
            assertThat(doubled).as("Telegram had taken them").isBetween(1, people.size() * MESSAGES / 2);
        } else {
            assertThat(doubled).isZero();
        }
        assertThat(rows()).isZero();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"error, 500", "html502, 0", "429, 0", "slow, 0", "drop-before, 0", "drop-after, 0", "error, 409"})
    void everybody_who_writes_is_answered_once(String kind, int code) {
        fails("getUpdates", kind, code);
        people.forEach(person -> playground.act("send", person, Map.of("text", "/menu")));
        await(() -> people.stream().allMatch(person -> said(person).size() >= 2));
        quiet();
        clear();
        assertThat(people).allMatch(person -> said(person).size() == 2);
    }

    @Test
    void what_comes_twice_or_under_lower_ids_is_answered_once() {
        playground.act("ids", Map.of("next", 1_000));
        people.forEach(person -> {
            playground.act("send", person, Map.of("text", "/menu"));
            playground.act("repeat", person, Map.of("how", "same"));
            playground.act("repeat", person, Map.of("how", "new-id"));
        });
        await(() -> playground.waiting() == 0);
        await(() -> people.stream().allMatch(person -> said(person).size() >= 2));
        quiet();
        assertThat(people).allMatch(person -> said(person).size() == 2);
    }

    /** Telegram keeps a message for a day and a press for 150 seconds. */
    @Test
    void what_was_pressed_in_hours_of_an_outage_is_gone_and_is_answered_when_it_is_pressed_again() {
        long presses = people.get(0);
        long writes = people.get(1);
        fails("getUpdates", "error", 500, 1);
        // ends the poll that is waiting; from now on nothing gets through
        playground.act("send", people.get(2), Map.of("text", "/menu"));
        await(() -> said(people.get(2)).size() == 2);
        var menu = playground.chat(presses, presses).said().getLast();
        var press = Map.of("messageId", menu.id(), "button", menu.labels().getFirst());
        playground.act("press", presses, press);
        playground.act("send", writes, Map.of("text", "/menu"));
        playground.act("clock", Map.of("advance", "PT3H"));
        clear();
        await(() -> said(writes).size() == 2);
        assertThat(playground.chat(presses, presses).said().getLast()).isEqualTo(menu);
        playground.act("press", presses, press);
        await(() -> !playground.chat(presses, presses).said().getLast().equals(menu));
        quiet();
        assertThat(rows()).isZero();
    }

    private static List<String> withoutRepetition(List<String> said) {
        var once = new ArrayList<String>();
        for (var text : said) {
            if (once.isEmpty() || !once.getLast().equals(text)) {
                once.add(text);
            }
        }
        return once;
    }

    /** What the bot has said to the person. */
    private static List<String> said(long person) {
        return playground.chat(person, person).said().stream()
                .filter(Chat.Said::bot)
                .map(Chat.Said::text)
                .toList();
    }

    private static long rows() {
        return stage.bean(JdbcClient.class)
                .sql("select count(*) from outbox")
                .query(Long.class)
                .single();
    }

    private static void quiet() {
        await(() -> Quiet.is(stage.context()) && rows() == 0);
    }

    private static void await(Callable<Boolean> wanted) {
        Awaitility.await().atMost(PATIENCE).until(wanted);
    }
}
