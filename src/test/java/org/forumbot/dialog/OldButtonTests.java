package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Input.Move;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An old button")
class OldButtonTests {
    private static final Form FORM = SmallForms.asking("""
              role: {type: choice, label: Кто вы?, short: Кто, options: {boss: Директор, guest: Гость}}
              staff: {type: number, label: Сколько людей?, when: role == 'boss'}
              days: {type: choices, label: В какие дни?, options: {mon: Пн, tue: Вт}}
              name: {type: text, label: Имя?}
            """);

    private static Filling named() {
        return Filling.begun(FORM).taps("role", "guest").taps("days", "+mon").taps("days", "!");
    }

    @Test
    void of_an_answered_question_with_the_same_value_is_only_told_so() {
        var filling = named();
        var before = filling.conversation();
        filling.taps("role", "guest").says("toast: answer.same");
        filling.taps("days", "+mon").says("toast: answer.same");
        filling.taps("days", "!").says("toast: answer.same");
        assertThat(filling.conversation()).isEqualTo(before);
    }

    @Test
    void of_an_answered_question_with_another_value_asks_whether_to_change() {
        var filling = named().taps("role", "boss").says("change Кто?\n\n1/3\n\nКто вы?\n\nnow: Гость");
        assertThat(filling.offers()).containsExactly("Директор", "Гость", "KEEP", "STOP");
        assertThat(filling.answers()).isEqualTo(Map.of("role", "Гость", "days", "Пн"));
        filling.presses("KEEP").says("3/3\n\nИмя?");
    }

    @Test
    void of_a_question_that_is_asked_no_more_leads_to_the_one_that_is() {
        named().taps("staff", "x").says("bad.question.gone\n\n3/3\n\nИмя?");
    }

    @Test
    void of_a_question_that_is_in_no_file_leads_to_the_one_that_is_asked() {
        named().taps("shoes", "x").says("bad.question.gone\n\n3/3\n\nИмя?");
        named().moves(Move.EDIT, "shoes").says("bad.question.gone\n\n3/3\n\nИмя?");
    }

    @Test
    void of_an_option_that_is_gone_says_so() {
        Filling.begun(FORM).taps("role", "king").says("bad.option.gone\n\n1/4\n\nКто вы?");
        Filling.begun(FORM).taps("role", "").says("bad.option.gone\n\n1/4\n\nКто вы?");
    }

    @Test
    void of_a_question_that_takes_words_asks_for_words() {
        named().taps("name", "x").says("bad.button\n\n3/3\n\nИмя?");
    }

    @Test
    void beside_another_question_shows_the_one_that_is_asked() {
        named().moves(Move.SKIP, "role").says("3/3\n\nИмя?");
        named().moves(Move.BACK, "role").says("3/3\n\nИмя?");
        named().moves(Move.KEEP, "role").says("3/3\n\nИмя?");
        assertThat(named().moves(Move.REVIEW, "role").said()).startsWith("review.title.open");
    }

    @Test
    void is_read_back_as_it_was_written() {
        assertThat(ButtonData.read(ButtonData.answer(Long.MAX_VALUE, "role", "-guest")))
                .contains(new ButtonData(Long.MAX_VALUE, new Input.Picked("role", "-guest")));
        assertThat(ButtonData.read(ButtonData.move(35, Move.EDIT, "role")))
                .contains(new ButtonData(35, new Input.Moved(Move.EDIT, "role")));
        assertThat(ButtonData.read(ButtonData.move(35, Move.SEND, "")))
                .contains(new ButtonData(35, new Input.Moved(Move.SEND, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a",
                "a.1",
                "a.1.role",
                "a.-1.role.x",
                "a.1Z.role.x",
                "a.zzzzzzzzzzzzz.role.x",
                "a.1y2p0ij32e8e8.role.x",
                "a.10000000000000.role.x",
                "n.1.fly",
                "n.1.",
                "o.s24.menu.main",
                "a..role.x",
                "..."
            })
    void that_is_no_button_of_a_form_is_no_button(String data) {
        assertThat(ButtonData.read(data)).isEqualTo(Optional.empty());
    }
}
