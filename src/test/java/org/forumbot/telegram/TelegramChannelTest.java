package org.forumbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.forumbot.telegram.PretendTelegram.dropped;
import static org.forumbot.telegram.PretendTelegram.error;
import static org.forumbot.telegram.PretendTelegram.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.forumbot.delivery.Channel.Result;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.dialog.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sending to Telegram")
class TelegramChannelTest {
    private final PretendTelegram telegram = PretendTelegram.started();
    private final AtomicLong nanos = new AtomicLong();
    private final BotApi api = new BotApi(telegram.settings());
    private final Pulse pulse = new Pulse(nanos::get);
    private final TelegramChannel channel = new TelegramChannel(api, pulse, nanos::get);

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void a_message_is_sent_just_as_it_was_encoded() {
        var body = to(7);
        assertThat(channel.send(false, body)).isEqualTo(new Result.Sent(77));
        assertThat(telegram.asked("sendMessage"))
                .containsExactly(new PretendTelegram.Asked(
                        "sendmessage", "/bot" + PretendTelegram.TOKEN + "/sendMessage", body));
    }

    @Test
    void an_edit_goes_to_its_message() {
        var body = edit(7);
        assertThat(channel.send(true, body)).isEqualTo(new Result.Sent(77));
        assertThat(telegram.asked("editMessageText"))
                .extracting(PretendTelegram.Asked::body)
                .containsExactly(body);
    }

    @Test
    void an_edit_sent_anew_names_no_message() {
        channel.send(false, edit(7));
        assertThat(telegram.asked("sendMessage"))
                .extracting(PretendTelegram.Asked::body)
                .containsExactly(to(7));
    }

    @Test
    void a_press_is_acknowledged_and_failing_is_of_no_consequence() {
        telegram.answers("answerCallbackQuery", error(400, "Bad Request: query is too old"), dropped());
        channel.acknowledge("123", "Готово");
        channel.acknowledge("124", null);
        assertThat(telegram.asked("answerCallbackQuery"))
                .extracting(PretendTelegram.Asked::body)
                .containsExactly(
                        "{\"callback_query_id\":\"123\",\"text\":\"Готово\"}", "{\"callback_query_id\":\"124\"}");
    }

    @Test
    void an_edit_that_changes_nothing_is_fine() {
        telegram.answers("editMessageText", error(400, "Bad Request: message is not modified: specified new message"));
        assertThat(channel.send(true, edit(7))).isEqualTo(new Result.Unchanged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bad Request: message to edit not found",
                "Bad Request: message can't be edited",
                "Bad Request: there is no text in the message to edit"
            })
    void what_cannot_be_edited_is_gone(String description) {
        telegram.answers("editMessageText", error(400, description));
        assertThat(channel.send(true, edit(7))).isEqualTo(new Result.Gone());
    }

    @Test
    void a_person_who_blocked_the_bot_is_unreachable() {
        telegram.answers(
                "sendMessage",
                error(403, "Forbidden: bot was blocked by the user"),
                error(400, "Bad Request: chat not found"));
        assertThat(channel.send(false, to(7)))
                .isEqualTo(new Result.Unreachable("Forbidden: bot was blocked by the user"));
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Unreachable("Bad Request: chat not found"));
    }

    @Test
    void a_body_telegram_will_never_take_is_refused() {
        telegram.answers("sendMessage", error(400, "Bad Request: BUTTON_DATA_INVALID"), error(413, "Too large"));
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Refused("Bad Request: BUTTON_DATA_INVALID"));
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Refused("Too large"));
    }

    @Test
    void a_group_that_moved_is_found_where_it_is_now() {
        telegram.answers(
                "sendMessage",
                error(
                        400,
                        "Bad Request: group chat was upgraded to a supergroup chat",
                        "{\"migrate_to_chat_id\":-100500}"));
        assertThat(channel.send(false, to(-5))).isEqualTo(new Result.Moved(-100500));
        assertThat(channel.send(false, to(-5))).isEqualTo(new Result.Sent(77));
        assertThat(channel.send(false, to(-6))).isEqualTo(new Result.Sent(77));
        assertThat(telegram.asked("sendMessage"))
                .extracting(PretendTelegram.Asked::body)
                .containsExactly(to(-5), to(-100500), to(-6));
    }

    @Test
    void telegram_says_how_long_to_wait_in_the_body_or_else_in_the_header() {
        telegram.answers(
                "sendMessage",
                slow(3),
                new PretendTelegram.Answer.Text(429, "<html></html>", Map.of("Retry-After", "4")),
                new PretendTelegram.Answer.Text(
                        429,
                        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\"}",
                        Map.of("Retry-After", "6")),
                error(429, "Too Many Requests"));
        for (int seconds : new int[] {3, 4, 6, 5}) {
            assertThat(channel.send(false, to(7))).isEqualTo(new Result.Wait(Duration.ofSeconds(seconds), false));
        }
    }

    @Test
    void a_second_person_slowed_down_at_the_same_time_means_everybody() {
        telegram.answers("sendMessage", slow(10), slow(10), slow(10), slow(10));
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Wait(Duration.ofSeconds(10), false));
        assertThat(channel.send(false, to(-8))).isEqualTo(new Result.Wait(Duration.ofSeconds(10), false));
        assertThat(channel.send(false, to(9))).isEqualTo(new Result.Wait(Duration.ofSeconds(10), true));
        nanos.addAndGet(Duration.ofSeconds(11).toNanos());
        assertThat(channel.send(false, to(10))).isEqualTo(new Result.Wait(Duration.ofSeconds(10), false));
    }

    @Test
    void whether_it_arrived_is_unknown_when_telegram_is_out_of_order() {
        telegram.answers(
                "sendMessage",
                error(500, "Internal Server Error: restart"),
                error(409, "Conflict"),
                html(502),
                dropped());
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Unknown("Internal Server Error: restart"));
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Unknown("Conflict"));
        assertThat(channel.send(false, to(7)))
                .isEqualTo(new Result.Unknown("HTTP 502 with an answer that is not of the Bot API"));
        assertThat(channel.send(false, to(7))).isInstanceOf(Result.Unknown.class);
        assertThat(telegram.asked("sendMessage"))
                .as("a dropped call is not sent twice")
                .hasSize(4);
        assertThat(pulse.state()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404})
    void a_refused_token_is_seen_by_health(int code) {
        telegram.answers("sendMessage", error(code, "Unauthorized"));
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Unknown("Unauthorized"));
        assertThat(pulse.state()).contains(new Pulse.State(Pulse.Trouble.TOKEN, "Unauthorized"));
    }

    @Test
    void a_token_that_the_other_side_repeats_is_taken_out() {
        var echo = "no such path: /bot" + PretendTelegram.TOKEN + "/sendMessage";
        telegram.answers("sendMessage", error(400, echo), error(403, echo.replace(":AA", "%3AAA")), error(404, echo));
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Refused("no such path: /bot***/sendMessage"));
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Unreachable("no such path: /bot***/sendMessage"));
        assertThat(channel.send(false, to(7))).isEqualTo(new Result.Unknown("no such path: /bot***/sendMessage"));
        assertThat(pulse.state()).contains(new Pulse.State(Pulse.Trouble.TOKEN, "no such path: /bot***/sendMessage"));
        assertThat(BotApi.redacted("https://x/bot4242:AA-_b/getMe and 4242:" + "a".repeat(35)))
                .isEqualTo("https://x/bot***/getMe and bot***");
    }

    @Test
    void nobody_at_home_is_unknown_and_keeps_the_token_to_itself() {
        telegram.close();
        assertThat(channel.send(false, to(7)))
                .isInstanceOfSatisfying(
                        Result.Unknown.class,
                        unknown -> assertThat(unknown.why())
                                .startsWith("ConnectException: ")
                                .doesNotContain("4242:"));
    }

    @Test
    void sixteen_messages_are_under_way_at_once() throws Exception {
        telegram.gathers(16);
        var calls = new ArrayList<Callable<Result>>();
        for (int chat = 1; chat <= 16; chat++) {
            var body = to(chat);
            calls.add(() -> channel.send(false, body));
        }
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var result : threads.invokeAll(calls)) {
                assertThat(result.get()).isEqualTo(new Result.Sent(77));
            }
        }
        assertThat(telegram.asked("sendMessage")).hasSize(16);
    }

    @Test
    void a_file_made_here_goes_out_with_its_name_and_its_words() {
        telegram.answers("sendPhoto", PretendTelegram.ok("{\"message_id\":78}"));
        var bytes = "picture".getBytes(StandardCharsets.UTF_8);
        var chart = hello(7).enclosing(new Enclosure.Made(FileKind.PHOTO, "доля \"А\".png", bytes));
        assertThat(channel.send(false, channel.encode(chart), bytes)).isEqualTo(new Result.Sent(78));
        assertThat(telegram.asked("sendPhoto"))
                .singleElement()
                .extracting(PretendTelegram.Asked::body, STRING)
                .contains("name=\"photo\"", "attach://made", "name=\"chat_id\"", "name=\"caption\"", "Привет")
                .contains("name=\"made\"; filename=\"доля %22А%22.png\"", "picture")
                .doesNotContain("file_name");
    }

    @Test
    void a_file_that_telegram_has_is_named_and_not_sent() {
        telegram.answers("sendDocument", PretendTelegram.ok("{\"message_id\":79}"));
        var known = channel.encode(hello(7).enclosing(new Enclosure.Known(FileKind.DOCUMENT, "BQAC")));
        assertThat(channel.send(false, known, null)).isEqualTo(new Result.Sent(79));
        assertThat(telegram.asked("sendDocument"))
                .extracting(PretendTelegram.Asked::body)
                .containsExactly("{\"document\":\"BQAC\",\"chat_id\":7,\"caption\":\"Привет\"}");
    }

    @Test
    void a_copy_goes_out_when_telegram_does_not_know_the_file_any_more(@TempDir Path folder) throws IOException {
        var copy = Files.writeString(folder.resolve("1-presentation-1.pdf"), "slides");
        var body = channel.encode(hello(7).enclosing(
                        new Enclosure.Copied(FileKind.DOCUMENT, "BQAC", "P-0001-1-presentation-1.pdf", copy)));
        telegram.answers("sendDocument", PretendTelegram.ok("{\"message_id\":79}"));
        assertThat(channel.send(false, body, null)).isEqualTo(new Result.Sent(79));
        telegram.answers(
                "sendDocument",
                error(400, "Bad Request: wrong remote file identifier specified: Wrong padding in the string"),
                PretendTelegram.ok("{\"message_id\":80}"));
        assertThat(channel.send(false, body, null)).isEqualTo(new Result.Sent(80));

        var known = "{\"document\":\"BQAC\",\"chat_id\":7,\"caption\":\"Привет\"}";
        assertThat(telegram.asked("sendDocument"))
                .extracting(PretendTelegram.Asked::body)
                .hasSize(3)
                .startsWith(known, known)
                .last(STRING)
                .contains(
                        "attach://made",
                        "name=\"chat_id\"",
                        "Привет",
                        "filename=\"P-0001-1-presentation-1.pdf\"",
                        "slides")
                .doesNotContain("BQAC", folder.toString(), "file_name");
    }

    @Test
    void a_file_that_telegram_refuses_is_refused_when_there_is_no_copy_or_the_reason_is_another(@TempDir Path folder)
            throws IOException {
        var gone = channel.encode(
                hello(7).enclosing(new Enclosure.Copied(FileKind.PHOTO, "AgAC", "a.jpg", folder.resolve("gone.jpg"))));
        telegram.answers("sendPhoto", error(400, "Bad Request: wrong file identifier/HTTP URL specified"));
        assertThat(channel.send(false, gone, null))
                .isEqualTo(new Result.Refused("Bad Request: wrong file identifier/HTTP URL specified"));

        var copy = Files.writeString(folder.resolve("there.jpg"), "photo");
        var there = channel.encode(hello(7).enclosing(new Enclosure.Copied(FileKind.PHOTO, "AgAC", "a.jpg", copy)));
        telegram.answers("sendPhoto", error(403, "Forbidden: bot was blocked by the user"));
        assertThat(channel.send(false, there, null))
                .isEqualTo(new Result.Unreachable("Forbidden: bot was blocked by the user"));
        assertThat(telegram.asked("sendPhoto")).hasSize(2);
    }

    private String to(long chat) {
        return channel.encode(hello(chat));
    }

    private String edit(long chat) {
        return channel.encode(hello(chat).editing(5));
    }

    private static Outgoing hello(long chat) {
        return Outgoing.to(chat, Lane.ANSWER, Words.plain("Привет"), Keyboard.NONE);
    }

    private static PretendTelegram.Answer slow(int seconds) {
        return error(429, "Too Many Requests: retry after " + seconds, "{\"retry_after\":" + seconds + "}");
    }
}
