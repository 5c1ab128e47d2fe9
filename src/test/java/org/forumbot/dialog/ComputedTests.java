package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A computed value")
class ComputedTests {
    private static final String FORM = """
              money: {type: money, label: Расходы?, short: Расходы}
              people: {type: number, label: Люди?, short: Люди}
              each: {type: computed, label: "Выходит {value} на одного?", short: На одного, value: money / people}
              name: {type: text, label: Имя?, optional: true}
            """;

    private static Filling computed(String money, String people) {
        return Filling.begun(SmallForms.asking(FORM)).types(money).types(people);
    }

    @Test
    void is_shown_and_confirmed() {
        var filling = computed("2 400 000", "700").says("3/4\n\nВыходит 3\u00a0429 на одного?");
        assertThat(filling.offers()).containsExactly("RIGHT", "BACK | STOP");
        filling.types("да").says("bad.computed\n\n3/4\n\nВыходит 3\u00a0429 на одного?");
        filling.presses("RIGHT").says("4/4\n\nИмя?");
        assertThat(filling.given()).containsEntry("each", new Value.Number(new BigDecimal("3429"), "3\u00a0429"));
    }

    @Test
    void is_not_asked_before_what_it_is_computed_from() {
        var begun = Filling.begun(SmallForms.asking(FORM)).types("1000");
        begun.moves(Input.Move.REVIEW, "");
        assertThat(begun.offers()).contains("▫️ Люди | ▫️ Имя?").noneMatch(row -> row.contains("На одного"));
        begun.moves(Input.Move.EDIT, "each").says("bad.question.gone\n\n2/4\n\nЛюди?");
    }

    @Test
    void is_asked_again_when_its_inputs_change_and_only_then() {
        var filling = computed("1000", "10").presses("RIGHT").presses("SKIP");
        filling.presses("✏️ Люди").types("20");
        filling.says("3/4\n\nВыходит 50 на одного?\n\nnow: 100");
        filling.presses("RIGHT").says("Анкета?\n\nРасходы: 1000\nЛюди: 20\nНа одного: 50\nИмя?: -\n\nsend?");
        filling.presses("✏️ Люди")
                .types("20,0")
                .says("Анкета?\n\nРасходы: 1000\nЛюди: 20,0\nНа одного: 50\nИмя?: -\n\nsend?");
    }

    @Test
    void below_a_hundred_has_a_fraction_as_the_language_writes_it() {
        computed("100", "3").says("3/4\n\nВыходит 33,33 на одного?");
        computed("999,99", "10").says("3/4\n\nВыходит 100 на одного?");
        var english = """
                  money: {label: Costs?, short: Costs}
                  people: {label: People?, short: People}
                  each: {label: "That makes {value} for one?", short: For one}
                  name: {label: Name?}
                """;
        Filling.begun(SmallForms.inEnglish(FORM, english))
                .types("25")
                .types("2")
                .says("3/4\n\nThat makes 12.5 for one?");
    }

    @Test
    void that_does_not_exist_cannot_be_confirmed_but_its_inputs_can_be_changed() {
        var filling = computed("1000", "0").says("3/4\n\nВыходит — на одного?");
        filling.presses("RIGHT").says("bad.computed\n\n3/4\n\nВыходит — на одного?");
        filling.presses("BACK").types("10").says("3/4\n\nВыходит 100 на одного?");
    }

    @Test
    void may_be_a_whole_number_or_read_several_answers() {
        var form = SmallForms.asking("""
                  days: {type: choices, label: Дни?, options: {mon: Пн, tue: Вт}}
                  count: {type: computed, label: "{value}?", value: size(days)}
                  fee: {type: computed, label: "{value}?", value: count * 1500.0}
                """);
        var filling = Filling.begun(form).types("пн, вт").says("2/3\n\n2?");
        filling.presses("RIGHT").says("3/3\n\n3\u00a0000?").presses("RIGHT");
        assertThat(filling.answers()).isEqualTo(Map.of("days", "Пн, Вт", "count", "2", "fee", "3\u00a0000"));
    }
}
