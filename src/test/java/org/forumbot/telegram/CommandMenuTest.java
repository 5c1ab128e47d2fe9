package org.forumbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.forumbot.telegram.PretendTelegram.error;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The menu of commands")
class CommandMenuTest {
    private static final String PRIVATE = "{\"type\":\"all_private_chats\"}";

    private final PretendTelegram telegram = PretendTelegram.started();
    private final BotApi api = new BotApi(telegram.settings());
    private final AtomicLong nanos = new AtomicLong();
    private final Ports ports = new Ports();
    private final CommandMenu menu = new CommandMenu(api, ports, ports, ports, nanos::get);

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void is_set_for_everybody_and_for_two_languages() {
        menu.look();
        settled(3);
        assertThat(set())
                .containsExactly(
                        PRIVATE + " [{\"command\":\"start\",\"description\":\"Начать\"}]",
                        PRIVATE + "ru [{\"command\":\"start\",\"description\":\"Начать\"}]",
                        PRIVATE + "en [{\"command\":\"start\",\"description\":\"Begin\"}]");
    }

    @Test
    void is_not_set_again_while_it_is_the_same() throws Exception {
        menu.look();
        settled(3);
        var another = new CommandMenu(api, ports, ports, ports, nanos::get);
        another.look();
        Thread.sleep(300);
        assertThat(telegram.asked("setMyCommands")).hasSize(3);
        ports.start = "В начало";
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        another.look();
        settled(6);
    }

    @Test
    void the_desk_gets_its_own_and_loses_it_when_it_moves() {
        ports.put("desk", "-5");
        menu.look();
        settled(6);
        assertThat(set())
                .contains(
                        "{\"type\":\"chat\",\"chat_id\":\"-5\"} [{\"command\":\"new\",\"description\":\"Что нового\"}]",
                        "{\"type\":\"chat\",\"chat_id\":\"-5\"}en [{\"command\":\"new\",\"description\":\"What is new\"}]");
        await().until(() -> ports.get("commands.desk").equals(java.util.Optional.of("-5")));
        ports.put("desk", "-6");
        await().until(() -> {
            menu.look();
            return telegram.asked("setMyCommands").size() == 12;
        });
        assertThat(telegram.asked("deleteMyCommands"))
                .extracting(each -> each.json().path("scope").path("chat_id").asText())
                .containsExactly("-5", "-5", "-5");
    }

    @Test
    void stands_in_every_language_and_is_taken_back_from_one_that_is_no_longer_spoken() {
        ports.languages = List.of("ru", "en", "tt");
        menu.look();
        settled(4);
        await().until(() -> ports.get("commands.languages").equals(java.util.Optional.of("ru en tt")));
        ports.languages = List.of("ru", "en");
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        await().until(() -> {
            menu.look();
            return telegram.asked("setMyCommands").size() == 7;
        });
        assertThat(telegram.asked("deleteMyCommands"))
                .extracting(each -> each.json().path("language_code").asText())
                .containsExactly("tt");
    }

    @Test
    void a_failed_try_is_repeated_a_minute_later() throws Exception {
        telegram.answers("setMyCommands", error(429, "Too Many Requests", "{\"retry_after\":5}"));
        menu.look();
        await().until(() -> telegram.asked("setMyCommands").size() == 1);
        Thread.sleep(200);
        menu.look();
        Thread.sleep(200);
        assertThat(telegram.asked("setMyCommands")).hasSize(1);
        assertThat(ports.get("commands.hash")).isEmpty();
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        menu.look();
        settled(4);
    }

    private void settled(int calls) {
        await().until(() -> telegram.asked("setMyCommands").size() == calls
                && ports.get("commands.hash").isPresent());
    }

    private List<String> set() {
        return telegram.asked("setMyCommands").stream()
                .map(PretendTelegram.Asked::json)
                .map(json -> json.path("scope") + json.path("language_code").asText() + " " + json.path("commands"))
                .toList();
    }
}
