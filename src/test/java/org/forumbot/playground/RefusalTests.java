package org.forumbot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the pretend Bot API refuses")
class RefusalTests {
    private static Play play;

    @BeforeAll
    static void start() {
        play = new Play().withAnnaStarted();
    }

    @AfterAll
    static void stop() {
        play.close();
    }

    private static Play.Reply send(Object... more) {
        var all = new java.util.ArrayList<Object>(List.of("chat_id", Play.ANNA));
        all.addAll(List.of(more));
        return play.bot("sendMessage", all.toArray());
    }

    private static Map<String, Object> keyboard(Map<String, Object>... buttons) {
        return Map.of("inline_keyboard", List.of(List.of(buttons)));
    }

    private static Map<String, Object> button(String data) {
        return Map.of("text", "x", "callback_data", data);
    }

    private static void refused(Play.Reply reply, int code, String description) {
        assertThat(reply)
                .extracting(Play.Reply::status, Play.Reply::description)
                .containsExactly(code, description);
        assertThat(reply.json().path("error_code").asInt()).isEqualTo(code);
        assertThat(reply.json().path("ok").asBoolean()).isFalse();
    }

    @Test
    void text_is_neither_absent_nor_blank_nor_too_long() {
        refused(send("text", ""), 400, "Bad Request: message text is empty");
        refused(send("text", "  \n "), 400, "Bad Request: text must be non-empty");
        refused(send("text", "я".repeat(4097)), 400, "Bad Request: message is too long");
        refused(send("text", "я".repeat(17_000)), 400, "Bad Request: text is too long");
        assertThat(send("text", "  " + "я".repeat(4096) + "  ").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "1, 200", "64, 200", "65, 400"})
    void button_data_has_1_to_64_bytes(int bytes, int status) {
        var reply = send("text", "x", "reply_markup", keyboard(button("d".repeat(bytes))));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.description()).isEqualTo(status == 200 ? "" : "Bad Request: BUTTON_DATA_INVALID");
    }

    @Test
    void button_data_is_counted_in_bytes_not_in_letters() {
        refused(
                send("text", "x", "reply_markup", keyboard(button("я".repeat(33)))),
                400,
                "Bad Request: BUTTON_DATA_INVALID");
    }

    @Test
    void an_inline_button_has_one_action() {
        refused(
                send("text", "x", "reply_markup", keyboard(Map.of("text", "x"))),
                400,
                "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        refused(
                send(
                        "text",
                        "x",
                        "reply_markup",
                        keyboard(Map.of("text", "x", "callback_data", "a", "url", "https://a.b"))),
                400,
                "Bad Request: can't parse inline keyboard button: exactly one action is allowed, button \"x\" has 2");
    }

    @Test
    void a_keyboard_has_at_most_100_buttons() {
        var row = Collections.nCopies(101, button("d"));
        refused(
                send("text", "x", "reply_markup", Map.of("inline_keyboard", List.of(row))),
                400,
                "Bad Request: reply markup is too long");
    }

    @Test
    void entities_lie_inside_the_text_and_do_not_cross() {
        refused(
                send("text", "дом 🏠", "entities", List.of(Map.of("type", "bold", "offset", 0, "length", 7))),
                400,
                "Bad Request: entity 0 (bold) reaches from 0 to 7, outside a text of 6 UTF-16 units");
        refused(
                send("text", "дом 🏠", "entities", List.of(Map.of("type", "bold", "offset", 0, "length", 5))),
                400,
                "Bad Request: entity 0 (bold) from 0 to 5 cuts a surrogate pair in two");
        refused(
                send(
                        "text",
                        "abcdef",
                        "entities",
                        List.of(
                                Map.of("type", "bold", "offset", 0, "length", 4),
                                Map.of("type", "italic", "offset", 2, "length", 4))),
                400,
                "Bad Request: entity italic from 2 to 6 overlaps bold from 0 to 4");
    }

    @Test
    void html_is_parsed_or_refused() {
        refused(
                send("parse_mode", "HTML", "text", "я<p>x</p>"),
                400,
                "Bad Request: can't parse entities: Unsupported start tag \"p\" at byte offset 2");
        refused(
                send("parse_mode", "HTML", "text", "<b>x"),
                400,
                "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"");
        var good = send("parse_mode", "HTML", "text", " <b>&lt;🏠</b> <a href=\"https://a.b\">x</a>")
                .result();
        assertThat(good.path("text").asString()).isEqualTo("<🏠 x");
        assertThat(good.path("entities").toString())
                .isEqualTo("[{\"offset\":0,\"length\":3,\"type\":\"bold\"},"
                        + "{\"offset\":4,\"length\":1,\"type\":\"text_link\",\"url\":\"https://a.b\"}]");
    }

    @Test
    void chats_are_known_and_people_have_pressed_start() {
        refused(play.bot("sendMessage", "chat_id", 77, "text", "x"), 400, "Bad Request: chat not found");
        refused(play.bot("sendMessage", "text", "x"), 400, "Bad Request: chat_id is empty");
        refused(
                play.bot("sendMessage", "chat_id", Play.IGOR, "text", "x"),
                403,
                "Forbidden: bot can't initiate conversation with a user");
        refused(
                play.bot("sendMessage", "chat_id", "1001", "text", "x", "message_thread_id", 1),
                400,
                "Bad Request: message thread not found");
    }

    @Test
    void edits_change_something_of_the_bots_own() {
        int id = send("text", "a", "reply_markup", keyboard(button("d")))
                .result()
                .path("message_id")
                .asInt();

        refused(
                play.bot(
                        "editMessageText",
                        "chat_id",
                        Play.ANNA,
                        "message_id",
                        id,
                        "text",
                        " a ",
                        "reply_markup",
                        keyboard(button("d"))),
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
                        + " as a current content and reply markup of the message");
        refused(edit(9_999, "b"), 400, "Bad Request: message to edit not found");
        refused(edit(1, "b"), 400, "Bad Request: message can't be edited");
        refused(edit(id, "b".repeat(4097)), 400, "Bad Request: MESSAGE_TOO_LONG");
        assertThat(edit(id, "b").result().path("reply_markup").isMissingNode()).isTrue();
    }

    private static Play.Reply edit(int message, String text) {
        return play.bot("editMessageText", "chat_id", Play.ANNA, "message_id", message, "text", text);
    }

    @Test
    void reply_keyboards_neither_take_part_in_edits_nor_allow_them() {
        var keys = Map.of("keyboard", List.of(List.of(Map.of("text", "Назад"))));
        int plain = send("text", "a").result().path("message_id").asInt();
        int keyed = send("text", "a", "reply_markup", keys)
                .result()
                .path("message_id")
                .asInt();

        refused(
                play.bot(
                        "editMessageText",
                        "chat_id",
                        Play.ANNA,
                        "message_id",
                        plain,
                        "text",
                        "b",
                        "reply_markup",
                        keys),
                400,
                "Bad Request: inline keyboard expected");
        refused(edit(keyed, "b"), 400, "Bad Request: message can't be edited");
    }

    @Test
    void contacts_are_asked_for_in_private_only() {
        var keys = Map.of("keyboard", List.of(List.of(Map.of("text", "Номер", "request_contact", true))));
        refused(
                play.bot("sendMessage", "chat_id", Play.DESK, "text", "x", "reply_markup", keys),
                400,
                "Bad Request: phone number can be requested in private chats only");
    }

    @Test
    void toasts_are_short_and_answer_a_query_that_is() {
        refused(
                play.bot("answerCallbackQuery", "callback_query_id", "1"),
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid");
        refused(
                play.bot("answerCallbackQuery", "callback_query_id", "1", "text", "я".repeat(201)),
                400,
                "Bad Request: MESSAGE_TOO_LONG");
    }

    @Test
    void captions_end_at_1024_and_files_must_be_there() {
        var fields = Map.of("chat_id", "1001", "caption", "я".repeat(1025));
        refused(
                play.upload("/bot42:secret/sendDocument", fields, "document", "a.txt", new byte[] {1}),
                400,
                "Bad Request: message caption is too long");
        refused(play.bot("sendDocument", "chat_id", 1001), 400, "Bad Request: there is no document in the request");
        refused(
                play.bot("sendDocument", "chat_id", 1001, "document", "nonsense"),
                400,
                "Bad Request: wrong file_id or the file is temporarily unavailable");
    }

    @Test
    void what_is_deleted_is_gone() {
        int id = send("text", "a").result().path("message_id").asInt();

        assertThat(play.bot("deleteMessage", "chat_id", Play.ANNA, "message_id", id)
                        .result()
                        .asBoolean())
                .isTrue();
        refused(
                play.bot("deleteMessage", "chat_id", Play.ANNA, "message_id", id),
                400,
                "Bad Request: message to delete not found");
    }

    @Test
    void methods_are_known_in_any_case_of_letters() {
        assertThat(play.bot("GETME").result().path("id").asInt()).isEqualTo(42);
        refused(play.bot("sendMassage"), 404, "Not Found: method not found");
        refused(play.bot("sendDice"), 400, "Bad Request: method sendDice is not available in the playground");
        refused(play.post("/botnonsense/getMe", Map.of()), 401, "Unauthorized");
    }

    @Test
    void only_the_one_token_is_let_in_when_there_is_one() {
        try (var strict = new Play("--forumbot.playground.token=42:other")) {
            refused(strict.bot("getMe"), 401, "Unauthorized");
            assertThat(strict.post("/bot42:other/getMe", Map.of()).status()).isEqualTo(200);
        }
    }

    @Test
    void refused_calls_are_listed_without_the_token() {
        refused(send("text", "", "disable_notification", true), 400, "Bad Request: message text is empty");

        var refused = play.get("/playground/refused");
        assertThat(refused.path("refused").path(0).path("method").asString()).isEqualTo("sendMessage");
        assertThat(refused.path("refused").path(0).path("params").toString())
                .isEqualTo("{\"chat_id\":1001,\"text\":\"\",\"disable_notification\":true}");
        assertThat(refused.toString()).doesNotContain("secret");
    }
}
