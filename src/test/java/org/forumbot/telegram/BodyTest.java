package org.forumbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Keyboard.Key;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.dialog.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The body of a message")
class BodyTest {
    private static final String NO_PREVIEW = "\"link_preview_options\":{\"is_disabled\":true}";

    @Test
    void a_plain_text_is_only_a_text() {
        assertThat(body(Words.plain("2 < 3 & \"да\""), Keyboard.NONE))
                .isEqualTo("{\"chat_id\":7,\"text\":\"2 < 3 & \\\"да\\\"\"," + NO_PREVIEW + "}");
    }

    @Test
    void styles_stand_at_utf_16_offsets_and_neighbours_are_one() {
        var words =
                Words.plain("😀 ").and(Words.bold("Форум")).and(Words.bold("!")).and(Words.italic(" 👍"));
        assertThat(body(words, Keyboard.NONE))
                .isEqualTo("{\"chat_id\":7,\"text\":\"😀 Форум! 👍\",\"entities\":["
                        + "{\"type\":\"bold\",\"offset\":3,\"length\":6},"
                        + "{\"type\":\"italic\",\"offset\":9,\"length\":3}]," + NO_PREVIEW + "}");
    }

    @Test
    void white_space_at_the_ends_is_cut_off_and_the_styles_move_along() {
        var words = Words.plain(" \n").and(Words.bold("\u00a0 Да ")).and(Words.italic(" \n"));
        assertThat(body(words, Keyboard.NONE))
                .isEqualTo("{\"chat_id\":7,\"text\":\"Да\",\"entities\":["
                        + "{\"type\":\"bold\",\"offset\":0,\"length\":2}]," + NO_PREVIEW + "}");
    }

    @Test
    void nothing_to_say_is_an_ellipsis() {
        var nothing = "{\"chat_id\":7,\"text\":\"…\"," + NO_PREVIEW + "}";
        assertThat(body(Words.NONE, Keyboard.NONE)).isEqualTo(nothing);
        assertThat(body(Words.bold(" \u200b\u2800\n"), Keyboard.NONE)).isEqualTo(nothing);
    }

    @Test
    void a_long_text_is_cut_and_its_styles_with_it() {
        var rendered = Rendered.of(Words.plain("а".repeat(4000)).and(Words.bold("б".repeat(500))));
        assertThat(rendered.text()).hasSize(4096).endsWith("бб…");
        assertThat(rendered.entities()).containsExactly(new Rendered.Entity("bold", 4000, 96));
    }

    @Test
    void a_text_of_the_greatest_length_is_left_whole() {
        assertThat(Rendered.of(Words.plain(" " + "а".repeat(4096) + " ")).text())
                .isEqualTo("а".repeat(4096));
    }

    @Test
    void buttons_belong_to_the_message() {
        var keyboard = Keyboard.inline(List.of(
                List.of(new Button("Да", "a.1.x.+y"), new Button("Нет", "a.1.x.-y")), List.of(new Button("", "n.b"))));
        assertThat(body(Words.plain("?"), keyboard))
                .isEqualTo("{\"chat_id\":7,\"text\":\"?\"," + NO_PREVIEW + ",\"reply_markup\":{\"inline_keyboard\":["
                        + "[{\"text\":\"Да\",\"callback_data\":\"a.1.x.+y\"},{\"text\":\"Нет\",\"callback_data\":\"a.1.x.-y\"}],"
                        + "[{\"text\":\"…\",\"callback_data\":\"n.b\"}]]}}");
    }

    @Test
    void a_contact_is_asked_for_by_a_key() {
        assertThat(body(Words.plain("?"), contactKeys()))
                .isEqualTo("{\"chat_id\":7,\"text\":\"?\"," + NO_PREVIEW + ",\"reply_markup\":{\"keyboard\":["
                        + "[{\"text\":\"Мой номер\",\"request_contact\":true}],[{\"text\":\"Назад\"}]],"
                        + "\"resize_keyboard\":true,\"is_persistent\":false,\"one_time_keyboard\":false}}");
    }

    @Test
    void a_group_is_never_asked_for_a_contact() {
        var message = Outgoing.to(-7, Lane.DESK, Words.plain("?"), contactKeys());
        assertThat(Body.of(message))
                .isEqualTo("{\"chat_id\":-7,\"text\":\"?\"," + NO_PREVIEW + ",\"reply_markup\":{\"keyboard\":["
                        + "[{\"text\":\"Назад\"}]],"
                        + "\"resize_keyboard\":true,\"is_persistent\":false,\"one_time_keyboard\":false}}");
        var only = new Keyboard.Keys(List.of(List.of(new Key("Мой номер", true))));
        assertThat(Body.of(Outgoing.to(-7, Lane.DESK, Words.plain("?"), only)))
                .isEqualTo("{\"chat_id\":-7,\"text\":\"?\"," + NO_PREVIEW + "}");
    }

    @Test
    void keys_are_taken_away() {
        assertThat(body(Words.plain("!"), new Keyboard.Remove()))
                .isEqualTo("{\"chat_id\":7,\"text\":\"!\"," + NO_PREVIEW
                        + ",\"reply_markup\":{\"remove_keyboard\":true}}");
    }

    @Test
    void a_reply_is_sent_even_when_what_it_answers_is_gone() {
        assertThat(Body.of(Outgoing.to(7, Lane.ANSWER, Words.plain("!"), Keyboard.NONE)
                        .replyingTo(5)))
                .isEqualTo("{\"chat_id\":7,\"text\":\"!\"," + NO_PREVIEW
                        + ",\"reply_parameters\":{\"message_id\":5,\"allow_sending_without_reply\":true}}");
    }

    @Test
    void an_edit_names_its_message_and_has_buttons_or_nothing() {
        var edit = Outgoing.to(7, Lane.ANSWER, Words.plain("!"), contactKeys()).editing(5);
        assertThat(Body.of(edit)).isEqualTo("{\"message_id\":5,\"chat_id\":7,\"text\":\"!\"," + NO_PREVIEW + "}");
        var removal = Outgoing.to(7, Lane.ANSWER, Words.plain("!"), new Keyboard.Remove())
                .editing(5);
        assertThat(Body.of(removal)).isEqualTo("{\"message_id\":5,\"chat_id\":7,\"text\":\"!\"," + NO_PREVIEW + "}");
        var buttons = Keyboard.inline(List.of(List.of(new Button("Да", "n.y"))));
        assertThat(Body.of(
                        Outgoing.to(7, Lane.ANSWER, Words.plain("!"), buttons).editing(5)))
                .isEqualTo("{\"message_id\":5,\"chat_id\":7,\"text\":\"!\"," + NO_PREVIEW
                        + ",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Да\",\"callback_data\":\"n.y\"}]]}}");
    }

    @Test
    void an_acknowledgement_has_at_most_two_hundred_characters() {
        assertThat(Body.acknowledgement("9", null)).isEqualTo("{\"callback_query_id\":\"9\"}");
        assertThat(Body.acknowledgement("9", "Готово")).isEqualTo("{\"callback_query_id\":\"9\",\"text\":\"Готово\"}");
        assertThat(Body.acknowledgement("9", "а".repeat(201)))
                .isEqualTo("{\"callback_query_id\":\"9\",\"text\":\"" + "а".repeat(199) + "…\"}");
    }

    @Test
    void a_file_stands_first_and_the_words_are_its_caption() {
        var photo = Outgoing.to(-5, Lane.DESK, Words.bold("P-0001"), Keyboard.NONE)
                .replyingTo(9)
                .enclosing(new Enclosure.Known(FileKind.PHOTO, "AgAC"));
        assertThat(Body.of(photo))
                .isEqualTo("{\"photo\":\"AgAC\",\"chat_id\":-5,\"caption\":\"P-0001\",\"caption_entities\":["
                        + "{\"type\":\"bold\",\"offset\":0,\"length\":6}],"
                        + "\"reply_parameters\":{\"message_id\":9,\"allow_sending_without_reply\":true}}");
        var bare = Outgoing.to(7, Lane.ANSWER, Words.NONE, Keyboard.NONE)
                .enclosing(new Enclosure.Known(FileKind.DOCUMENT, "BQAC"));
        assertThat(Body.of(bare)).isEqualTo("{\"document\":\"BQAC\",\"chat_id\":7}");
        assertThat(Body.method(Body.of(photo))).isEqualTo("sendPhoto");
        assertThat(Body.method(Body.of(bare))).isEqualTo("sendDocument");
        assertThat(Body.method(body(Words.plain("{\"photo\":"), Keyboard.NONE))).isEqualTo("sendMessage");
    }

    private static String body(Words words, Keyboard keyboard) {
        return Body.of(Outgoing.to(7, Lane.ANSWER, words, keyboard));
    }

    private static Keyboard contactKeys() {
        return new Keyboard.Keys(List.of(List.of(new Key("Мой номер", true)), List.of(new Key("Назад", false))));
    }
}
