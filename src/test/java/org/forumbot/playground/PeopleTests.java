package org.forumbot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("What people do and what the bot sees of it")
class PeopleTests {
    private Play play;

    @BeforeEach
    void start() {
        play = new Play().withAnnaStarted();
    }

    @AfterEach
    void stop() {
        play.close();
    }

    private JsonNode last() {
        return play.bot("getUpdates", "offset", -1).result().path(0);
    }

    private static Map<String, Object> oneButton(String label, String data) {
        return Map.of("inline_keyboard", List.of(List.of(Map.of("text", label, "callback_data", data))));
    }

    @Test
    void a_command_is_marked_as_one() {
        play.human("send", "person", Play.ANNA, "text", "/start reg_1");

        assertThat(last().path("message").path("entities").toString())
                .isEqualTo("[{\"offset\":0,\"length\":6,\"type\":\"bot_command\"}]");
    }

    @Test
    void long_text_arrives_in_pieces() {
        play.human("send", "person", Play.ANNA, "text", "слово ".repeat(1_000));

        var updates = play.bot("getUpdates").result();
        assertThat(updates).hasSize(2);
        assertThat(updates.path(0).path("message").path("text").asString().length())
                .isBetween(4_000, 4_096);
    }

    @Test
    void a_press_is_answered_with_a_toast() {
        var sent = play.bot("sendMessage", "chat_id", Play.ANNA, "text", "?", "reply_markup", oneButton("Да", "y"));
        var press = play.human(
                "press",
                "person",
                Play.ANNA,
                "messageId",
                sent.result().path("message_id").asInt(),
                "button",
                "Да");
        var query = last().path("callback_query");
        play.bot("answerCallbackQuery", "callback_query_id", query.path("id").asString(), "text", "Готово");

        assertThat(query.path("data").asString()).isEqualTo("y");
        assertThat(query.path("message")
                        .path("reply_markup")
                        .path("inline_keyboard")
                        .path(0))
                .hasSize(1);
        assertThat(play.get("/playground/callbacks/" + press.path("callbackId").asString())
                        .toString())
                .isEqualTo("{\"id\":\"%s\",\"answered\":true,\"text\":\"Готово\",\"alert\":false}"
                        .formatted(press.path("callbackId").asString()));
    }

    @Test
    void a_keyboard_that_was_replaced_stays_pressable_and_foreign_data_needs_force() {
        int id = play.bot("sendMessage", "chat_id", Play.ANNA, "text", "?", "reply_markup", oneButton("Да", "old"))
                .result()
                .path("message_id")
                .asInt();
        play.bot(
                "editMessageText",
                "chat_id",
                Play.ANNA,
                "message_id",
                id,
                "text",
                "!",
                "reply_markup",
                oneButton("Да", "new"));

        play.human("press", "person", Play.ANNA, "messageId", id, "button", "Да");
        assertThat(last().path("callback_query").path("data").asString()).isEqualTo("new");
        play.human("press", "person", Play.ANNA, "messageId", id, "data", "old");
        assertThat(last().path("callback_query").path("data").asString()).isEqualTo("old");
        assertThat(play.post("/playground/press", Map.of("person", Play.ANNA, "messageId", id, "data", "forged"))
                        .status())
                .isEqualTo(400);
        play.human("press", "person", Play.ANNA, "messageId", id, "data", "forged", "force", true);
        assertThat(last().path("callback_query").path("data").asString()).isEqualTo("forged");
    }

    @Test
    void a_press_on_a_deleted_message_comes_with_an_inaccessible_one() {
        int id = play.bot("sendMessage", "chat_id", Play.ANNA, "text", "?", "reply_markup", oneButton("Да", "y"))
                .result()
                .path("message_id")
                .asInt();
        play.bot("deleteMessage", "chat_id", Play.ANNA, "message_id", id);
        play.human("press", "person", Play.ANNA, "messageId", id, "data", "y", "force", true);

        assertThat(last().path("callback_query").path("message").path("date").asInt(-1))
                .isZero();
        assertThat(last().path("callback_query").path("message").has("text")).isFalse();
    }

    @Test
    void the_contact_key_shares_ones_own_number() {
        play.bot(
                "sendMessage",
                "chat_id",
                Play.ANNA,
                "text",
                "Номер?",
                "reply_markup",
                Map.of(
                        "keyboard",
                        List.of(List.of(Map.of("text", "Поделиться", "request_contact", true)), List.of("Назад"))));
        play.human("tap", "person", Play.ANNA, "text", "Поделиться");

        assertThat(last().path("message").path("contact").toString())
                .isEqualTo("{\"phone_number\":\"+79000001001\",\"first_name\":\"Анна\",\"user_id\":1001}");
        play.human("tap", "person", Play.ANNA, "text", "Назад");
        assertThat(last().path("message").path("text").asString()).isEqualTo("Назад");
        play.bot(
                "sendMessage", "chat_id", Play.ANNA, "text", "Хорошо", "reply_markup", Map.of("remove_keyboard", true));
        assertThat(play.get("/playground/chats/1001").has("keyboard")).isFalse();
    }

    @Test
    void an_edited_message_is_told_once() {
        int id = play.human("send", "person", Play.ANNA, "text", "Аня")
                .path("messageId")
                .asInt();
        play.human("edit", "person", Play.ANNA, "messageId", id, "text", "Анна");

        assertThat(last().path("edited_message").path("text").asString()).isEqualTo("Анна");
        assertThat(last().path("edited_message").path("edit_date").asLong()).isPositive();
        assertThat(play.human("edit", "person", Play.ANNA, "messageId", id, "text", "Анна")
                        .has("updateId"))
                .isFalse();
    }

    @Test
    void who_blocks_the_bot_is_out_of_reach_until_they_write_again() {
        play.human("block", "person", Play.ANNA);

        assertThat(last().path("my_chat_member")
                        .path("new_chat_member")
                        .path("status")
                        .asString())
                .isEqualTo("kicked");
        assertThat(play.bot("sendMessage", "chat_id", Play.ANNA, "text", "x").description())
                .isEqualTo("Forbidden: bot was blocked by the user");
        play.human("send", "person", Play.ANNA, "text", "/start");
        var told = play.bot("getUpdates", "offset", -2).result();
        assertThat(told.path(0)
                        .path("my_chat_member")
                        .path("new_chat_member")
                        .path("status")
                        .asString())
                .isEqualTo("member");
        assertThat(play.bot("sendMessage", "chat_id", Play.ANNA, "text", "x").status())
                .isEqualTo(200);
    }

    @Test
    void files_go_up_and_come_down_again() {
        var bytes = "устав".getBytes(StandardCharsets.UTF_8);
        play.upload("/playground/file", Map.of("person", "1001", "caption", "Вот"), "file", "устав.txt", bytes);
        var document = last().path("message").path("document");
        var path = play.bot("getFile", "file_id", document.path("file_id").asString())
                .result()
                .path("file_path")
                .asString();

        assertThat(document.path("file_name").asString()).isEqualTo("устав.txt");
        assertThat(last().path("message").path("caption").asString()).isEqualTo("Вот");
        assertThat(play.get("/file/bot42:secret/" + path).asString()).isEqualTo("устав");
        assertThat(play.bot(
                                "sendDocument",
                                "chat_id",
                                Play.DESK,
                                "document",
                                document.path("file_id").asString())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void several_files_are_albums_of_ten_and_the_same_name_is_the_same_file() {
        play.withAnnaStarted();
        play.human("file", "person", Play.ANNA, "kind", "photo", "count", 12);
        var pieces = play.bot("getUpdates", "offset", 0)
                .result()
                .valueStream()
                .map(update -> update.path("message"))
                .toList();
        var albums = pieces.stream()
                .map(message -> message.path("media_group_id").asString(""))
                .toList();
        assertThat(albums).hasSize(12).doesNotContain("");
        assertThat(albums.subList(0, 10)).containsOnly(albums.getFirst());
        assertThat(albums.subList(10, 12)).containsOnly(albums.getLast()).doesNotContain(albums.getFirst());
        assertThat(pieces.stream().map(message -> message.path("photo").path(0).path("file_unique_id")))
                .doesNotHaveDuplicates();

        play.bot("getUpdates", "offset", play.lastUpdate() + 1);
        play.human("file", "person", Play.ANNA, "name", "слайды.pdf", "size", 5000);
        play.human("file", "person", Play.ANNA, "name", "слайды.pdf", "size", 5000);
        var twice = play.bot("getUpdates", "offset", 0)
                .result()
                .valueStream()
                .map(update -> update.path("message"))
                .toList();
        assertThat(twice).hasSize(2).noneMatch(message -> message.has("media_group_id"));
        assertThat(twice.stream().map(message -> message.path("document").path("file_unique_id")))
                .containsOnly(twice.getFirst().path("document").path("file_unique_id"));
        assertThat(twice.getFirst().path("document").path("file_size").asInt(0)).isEqualTo(5000);
    }

    @Test
    void in_a_group_the_bot_sees_commands_replies_to_it_and_nothing_else() {
        int asked = play.bot("sendMessage", "chat_id", Play.DESK, "text", "Новая заявка")
                .result()
                .path("message_id")
                .asInt();

        assertThat(toldInGroup("text", "Привет")).isFalse();
        assertThat(toldInGroup("text", "/new@some_other_bot")).isFalse();
        assertThat(toldInGroup("text", "/new")).isTrue();
        assertThat(toldInGroup("text", "/new@forumbot_play_bot")).isTrue();
        assertThat(toldInGroup("text", "Берём", "replyTo", asked)).isTrue();
        play.human("bot", "person", Play.OLGA, "chat", Play.DESK, "status", "administrator");
        assertThat(toldInGroup("text", "Привет")).isTrue();
    }

    private boolean toldInGroup(Object... what) {
        var act = new java.util.ArrayList<Object>(List.of("person", Play.OLGA, "chat", Play.DESK));
        act.addAll(List.of(what));
        return play.human("send", act.toArray()).has("updateId");
    }

    @Test
    void an_anonymous_administrator_speaks_as_the_group() {
        play.human("send", "person", Play.OLGA, "chat", Play.DESK, "text", "/new", "anonymous", true);

        assertThat(last().path("message").path("from").path("id").asLong()).isEqualTo(1_087_968_824L);
        assertThat(last().path("message").path("sender_chat").path("id").asLong())
                .isEqualTo(Play.DESK);
        play.human("send", "person", Play.IGOR, "chat", Play.DESK, "text", "/new", "anonymous", true);
        assertThat(last().path("message").path("from").path("id").asLong()).isEqualTo(Play.IGOR);
    }

    @Test
    void a_bot_that_was_put_out_may_not_write() {
        play.human("bot", "person", Play.OLGA, "chat", Play.DESK, "status", "kicked");

        assertThat(play.bot("sendMessage", "chat_id", Play.DESK, "text", "x").description())
                .isEqualTo("Forbidden: bot was kicked from the supergroup chat");
        assertThat(last().path("my_chat_member")
                        .path("new_chat_member")
                        .path("status")
                        .asString())
                .isEqualTo("kicked");
    }

    @Test
    void members_have_their_standing() {
        var administrators =
                play.bot("getChatAdministrators", "chat_id", Play.DESK).result();

        assertThat(StreamSupport.stream(administrators.spliterator(), false)
                        .map(a -> a.path("user").path("id").asLong()))
                .containsExactly(Play.OLGA);
        assertThat(status(Play.IGOR)).isEqualTo("member");
        assertThat(status(Play.ANNA)).isEqualTo("left");
        play.human("join", "person", Play.ANNA, "chat", Play.DESK, "administrator", true);
        assertThat(status(Play.ANNA)).isEqualTo("administrator");
    }

    private String status(long person) {
        return play.bot("getChatMember", "chat_id", Play.DESK, "user_id", person)
                .result()
                .path("status")
                .asString();
    }

    @Test
    void commands_are_shown_by_scope_and_language() {
        var ru = List.of(Map.of("command", "start", "description", "Начать"));
        var en = List.of(Map.of("command", "start", "description", "Begin"));
        play.bot("setMyCommands", "commands", ru);
        play.bot("setMyCommands", "commands", en, "language_code", "en");
        play.human("language", "person", Play.ANNA, "language", "en");

        assertThat(play.get("/playground/chats/1001")
                        .path("commands")
                        .path(0)
                        .path("description")
                        .asString())
                .isEqualTo("Begin");
        assertThat(play.get("/playground/chats/" + Play.DESK + "?person=2001")
                        .path("commands")
                        .path(0)
                        .path("description")
                        .asString())
                .isEqualTo("Начать");
    }

    @Test
    void a_copy_stands_alone_and_a_forward_names_its_source() {
        int id = play.human("send", "person", Play.ANNA, "text", "Вопрос")
                .path("messageId")
                .asInt();
        var copy = play.bot("copyMessage", "chat_id", Play.DESK, "from_chat_id", Play.ANNA, "message_id", id);
        var forward = play.bot("forwardMessage", "chat_id", Play.DESK, "from_chat_id", Play.ANNA, "message_id", id);

        assertThat(copy.result().toString()).isEqualTo("{\"message_id\":1}");
        assertThat(forward.result()
                        .path("forward_origin")
                        .path("sender_user")
                        .path("id")
                        .asLong())
                .isEqualTo(Play.ANNA);
        assertThat(play.bot("copyMessage", "chat_id", Play.DESK, "from_chat_id", Play.ANNA, "message_id", 99)
                        .description())
                .isEqualTo("Bad Request: message to copy not found");
    }

    @Test
    void a_group_that_became_a_supergroup_names_its_new_id() {
        play.human("join", "person", Play.OLGA, "chat", -55, "administrator", true);
        play.human("migrate", "person", Play.OLGA, "chat", -55, "to", -1_000_000_000_055L);
        var reply = play.bot("sendMessage", "chat_id", -55, "text", "x");

        assertThat(reply.description()).isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
        assertThat(reply.json().path("parameters").toString()).isEqualTo("{\"migrate_to_chat_id\":-1000000000055}");
        assertThat(play.bot("sendMessage", "chat_id", -1_000_000_000_055L, "text", "x")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_person_whose_account_is_gone_is_out_of_reach() {
        play.human("deactivate", "person", Play.ANNA);

        assertThat(play.bot("sendMessage", "chat_id", Play.ANNA, "text", "x").description())
                .isEqualTo("Forbidden: user is deactivated");
    }
}
