package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question with options")
class ChoosingTests {
    private static final Form ONE = SmallForms.asking("""
              role: {type: choice, label: Кто вы?, options: {boss: Директор, dep: Директор по науке, guest: Гость}}
            """);
    private static final Form SEVERAL = SmallForms.asking("""
              days: {type: choices, label: Дни?, min: 1, max: 2, options: {mon: Пн, tue: Вторник, wed: "Ср, вечер"}}
            """);

    @Test
    void takes_a_typed_label_in_any_case_or_its_beginning() {
        Filling.begun(ONE).types("директор").says("Анкета?\n\nКто вы?: Директор\n\nsend?");
        Filling.begun(ONE).types(" ГОС ").says("Анкета?\n\nКто вы?: Гость\n\nsend?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"дир", "го", "", "гостья", "boss", "никто"})
    void asks_for_a_button_when_no_option_or_more_than_one_was_typed(String typed) {
        Filling.begun(ONE).types(typed).says("bad.choice\n\n1/1\n\nКто вы?");
    }

    @Test
    void offers_short_labels_two_in_a_row_and_long_ones_one() {
        assertThat(Filling.begun(ONE).offers()).containsExactly("Директор", "Директор по науке", "Гость", "STOP");
        assertThat(Filling.begun(SEVERAL).offers()).containsExactly("Пн | Вторник", "Ср, вечер | DONE", "STOP");
    }

    @Test
    void marks_once_when_tapped_twice() {
        var filling = Filling.begun(SEVERAL).taps("days", "+mon").says("1/1\n\nДни?");
        assertThat(filling.offers()).containsExactly("✅ Пн | Вторник", "Ср, вечер | DONE", "STOP");
        filling.taps("days", "+mon").says("");
        assertThat(filling.offers()).containsExactly("✅ Пн | Вторник", "Ср, вечер | DONE", "STOP");
        filling.taps("days", "-tue").says("");
        filling.taps("days", "-mon").says("1/1\n\nДни?").taps("days", "-mon").says("");
    }

    @Test
    void is_answered_by_the_button_that_finishes_in_the_order_of_the_file() {
        var filling =
                Filling.begun(SEVERAL).taps("days", "+wed").taps("days", "+mon").presses("DONE");
        filling.says("Анкета?\n\nДни?: Пн, Ср, вечер\n\nsend?");
        assertThat(filling.given()).isEqualTo(Map.of("days", new Value.Codes(List.of("mon", "wed"))));
    }

    @Test
    void is_not_finished_with_too_few_or_too_many() {
        var filling = Filling.begun(SEVERAL).presses("DONE").says("0 of 1 to 2\n\n1/1\n\nДни?");
        filling.taps("days", "+mon").taps("days", "+tue").taps("days", "+wed").presses("DONE");
        filling.says("3 of 1 to 2\n\n1/1\n\nДни?");
        filling.taps("days", "-tue").presses("DONE").says("Анкета?\n\nДни?: Пн, Ср, вечер\n\nsend?");
    }

    @Test
    void takes_typed_labels_one_by_one_even_with_commas_of_their_own() {
        Filling.begun(SEVERAL).types("вторник, пн,").says("Анкета?\n\nДни?: Пн, Вторник\n\nsend?");
        Filling.begun(SEVERAL).types("Ср, вечер").says("Анкета?\n\nДни?: Ср, вечер\n\nsend?");
        Filling.begun(SEVERAL).types("вторник и пн").says("bad.choices\n\n1/1\n\nДни?");
        Filling.begun(SEVERAL).types(" , ").says("bad.choices\n\n1/1\n\nДни?");
    }

    @Test
    void is_changed_from_what_was_marked() {
        var filling =
                Filling.begun(SEVERAL).taps("days", "+mon").presses("DONE").presses("✏️ Дни?");
        filling.says("1/1\n\nДни?\n\nnow: Пн");
        assertThat(filling.offers()).containsExactly("✅ Пн | Вторник", "Ср, вечер | DONE", "KEEP", "STOP");
        filling.taps("days", "+tue").presses("DONE").says("Анкета?\n\nДни?: Пн, Вторник\n\nsend?");
    }

    @Test
    void forgets_marks_of_options_that_are_gone() {
        var fewer = SmallForms.asking("""
                  days: {type: choices, label: Дни?, min: 1, max: 1, options: {mon: Пн, tue: Вторник}}
                """);
        var filling =
                Filling.begun(SEVERAL).taps("days", "+wed").taps("days", "+mon").before(fewer);
        assertThat(filling.offers()).containsExactly("✅ Пн", "Вторник", "DONE", "STOP");
        filling.presses("DONE").says("Анкета?\n\nДни?: Пн\n\nsend?");
    }

    @Test
    void is_asked_again_when_its_answer_is_an_option_no_more() {
        var fewer =
                SmallForms.asking("  role: {type: choice, label: Кто вы?, options: {boss: Директор, guest: Гость}}");
        var filling =
                Filling.begun(ONE).taps("role", "dep").before(fewer).says("changed\nagain: Кто вы?\n\n1/1\n\nКто вы?");
        assertThat(filling.given()).isEmpty();
    }

    @Test
    void of_the_forum_offers_what_the_forum_has() {
        var form = SmallForms.asking("  tracks: {type: choices, label: Темы?, from: forum.tracks}");
        assertThat(Filling.begun(form).offers())
                .containsExactly("Здоровье", "Образование", "Культура, искусство", "DONE", "STOP");
        Filling.begun(form)
                .types("образование, культура")
                .says("Анкета?\n\nТемы?: Образование, Культура, искусство\n\nsend?");
    }

    @Test
    void of_yes_and_no_keeps_what_was_said() {
        var form = SmallForms.asking("  ok: {type: yes_no, label: Согласны?}");
        assertThat(Filling.begun(form).presses("Нет").given()).isEqualTo(Map.of("ok", new Value.Flag(false)));
        assertThat(Filling.begun(form).types("да").given()).isEqualTo(Map.of("ok", new Value.Flag(true)));
    }

    @Test
    void of_consent_has_no_way_past_it() {
        var form = SmallForms.asking("""
                  pd: {type: consent, document: pd, version: "2", label: "*Согласие*\\nЯ разрешаю."}
                  name: {type: text, label: Имя?}
                """);
        var filling = Filling.begun(form);
        assertThat(filling.offers()).containsExactly("AGREED", "STOP");
        filling.taps("pd", "no").says("bad.option.gone\n\n1/2\n\nСогласие\nЯ разрешаю.");
        filling.types("нет").says("bad.choice\n\n1/2\n\nСогласие\nЯ разрешаю.");
        filling.moves(Input.Move.SKIP, "pd").says("bad.required\n\n1/2\n\nСогласие\nЯ разрешаю.");
        filling.taps("name", "x").says("1/2\n\nСогласие\nЯ разрешаю.");
        filling.moves(Input.Move.SEND, "").says("review.incomplete\n\n1/2\n\nСогласие\nЯ разрешаю.");
        filling.types("agr").says("2/2\n\nИмя?");
        assertThat(form.question("pd").orElseThrow().document())
                .isEqualTo(new Question.Document("pd", "2", "Согласие\nЯ разрешаю."));
    }
}
