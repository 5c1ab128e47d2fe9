package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A repeated group")
class RepeatTests {
    private static final String STAGES = """
              steps:
                type: repeat
                label: Этапы?
                one: Этап
                of:
                  name: {type: text, label: Имя?, short: имя, max: 20}
                  who: {type: choice, label: Кто?, short: кто, options: {we: Мы, they: Они}}
                  days: {type: number, label: Дней?, short: дней, max: 99, optional: true}
                min: 1
                max: 3
                check: steps.all(s, s.days < 50.0)
                otherwise: Долго.
              last: {type: text, label: Всё?, when: "steps.exists(s, s.who == 'they')"}
            """;

    private final Form form = SmallForms.asking(STAGES);

    private Filling asked() {
        return Filling.begun(form);
    }

    private static final String FIRST = "1/2\n\nЭтапы?\n\nЭтап 1. Имя?\n\nrepeat.at.once";

    @Test
    void is_asked_part_by_part() {
        var filling = asked().says(FIRST);
        filling.types("Отбор").says("1/2\n\nЭтапы?\n\nЭтап 1. Кто?");
        assertThat(filling.offers()).contains("Мы", "Они", "repeat.all");
        filling.presses("Мы").says("1/2\n\nЭтапы?\n\nЭтап 1. Дней?");
        filling.presses("repeat.skip").says("1/2\n\nЭтапы?\n\n1. Отбор — Мы\n\nrepeat.overview");
        filling.presses("DONE");
        assertThat(filling.answers()).containsEntry("steps", "Отбор — Мы");
    }

    @Test
    void takes_an_item_in_one_message() {
        var filling = asked().types("Отбор — мы — 14 дней");
        filling.says("repeat.added\n\n1/2\n\nЭтапы?\n\n1. Отбор — Мы — 14 дней\n\nrepeat.overview");
    }

    @Test
    void takes_the_parts_on_lines_of_their_own() {
        asked().types("Отбор\nмы\n14").says("repeat.added\n\n1/2\n\nЭтапы?\n\n1. Отбор — Мы — 14\n\nrepeat.overview");
    }

    @Test
    void asks_only_what_is_missing_of_items_sent_together() {
        var filling = asked().types("1. Отбор — мы — 3\n2. Обучение — никто — 5");
        filling.says("bad.choice\n\n1/2\n\nЭтапы?\n\nЭтап 2. Кто?");
        filling.presses("Они").says("1/2\n\nЭтапы?\n\n1. Отбор — Мы — 3\n2. Обучение — Они — 5\n\nrepeat.overview");
    }

    @Test
    void says_in_the_words_of_the_file_why_its_check_does_not_hold() {
        var filling = asked().types("Отбор — мы — 60").presses("DONE");
        assertThat(filling.said()).startsWith("Долго.");
        assertThat(filling.given()).isEmpty();
    }

    @Test
    void takes_no_more_than_fit() {
        var filling = asked().types("а — мы — 1\nб — мы — 2\nв — мы — 3");
        assertThat(filling.offers()).doesNotContain("repeat.add");
        filling.types("г — мы — 4");
        assertThat(filling.said()).startsWith("bad.repeat.full");
    }

    @Test
    void moves_changes_and_removes_items() {
        var filling = asked().types("а — мы — 1\nб — мы — 2");
        filling.presses("✏️ 2. б — Мы — 2").presses("repeat.up").presses("repeat.all");
        assertThat(filling.said()).contains("1. б — Мы — 2\n2. а — Мы — 1");
        filling.presses("✏️ 1. б — Мы — 2").presses("✏️ имя").types("бэ");
        assertThat(filling.said()).contains("1. бэ — Мы — 2\n2. а");
        filling.presses("✏️ 2. а — Мы — 1").presses("repeat.remove");
        assertThat(filling.said()).contains("1. бэ — Мы — 2\n\nrepeat.overview");
    }

    @Test
    void does_not_change_when_a_button_is_pressed_twice() {
        var filling = asked().types("а — мы — 1\nб — мы — 2");
        var without = filling.taps("steps", "x1").said();
        filling.taps("steps", "x1").says(without);
        var with = filling.taps("steps", "a3").types("в — мы — 3").answers();
        assertThat(filling.taps("steps", "a3").answers()).isEqualTo(with);
        assertThat(filling.said()).contains("2. в — Мы — 3\n\nrepeat.overview");
        filling.taps("steps", "x3").taps("steps", "a3");
        assertThat(filling.said()).startsWith("bad.option.gone");
        filling.taps("steps", "p7.who.we");
        assertThat(filling.said()).startsWith("bad.option.gone");
    }

    @Test
    void does_not_end_while_an_item_lacks_an_answer() {
        var filling = asked().types("Отбор").taps("steps", "!");
        filling.says("repeat.incomplete\n\n1/2\n\nЭтапы?\n\nЭтап 1. Кто?");
    }

    @Test
    void is_corrected_by_editing_the_message_of_a_part() {
        var filling = asked().types("Отбор").presses("Мы").types("3");
        filling.edits(1, "Выбор");
        assertThat(filling.said()).startsWith("corrected Этапы?").contains("1. Выбор — Мы — 3");
        filling.edits(2, "много").says("still Этапы?\n\n1/2\n\nЭтапы?\n\n1. Выбор — Мы — 3\n\nrepeat.overview");
    }

    @Test
    void stays_finished_when_the_message_of_an_item_is_edited_afterwards() {
        var filling = asked().types("Отбор — мы — 3").presses("DONE");
        filling.edits(1, "Выбор — мы — 4");
        assertThat(filling.answers()).containsEntry("steps", "Выбор — Мы — 4");
    }

    @Test
    void is_read_by_later_conditions() {
        var filling = asked().types("а — они — 1").presses("DONE").says("2/2\n\nВсё?");
        assertThat(filling.given().get("steps"))
                .isInstanceOfSatisfying(
                        Value.Items.class, items -> assertThat(items.items()).hasSize(1));
    }

    @Test
    void goes_with_its_parts_checked_against_the_file() {
        assertThat(SmallForms.complaints(STAGES.replace("s.days < 50.0", "s.dayz < 50.0")))
                .singleElement()
                .asString()
                .contains("dayz");
        assertThat(SmallForms.complaints(STAGES.replace("of:", "off:"))).isNotEqualTo(List.of());
    }

    @Test
    void may_be_of_none_where_none_are_wanted() {
        var form =
                SmallForms.asking("  a: {type: repeat, label: Кто?, min: 0, of: {who: {type: text, label: Имя?}}}\n");
        Filling.begun(form).presses("NONE").says("Анкета?\n\nКто?: -\n\nsend?");
        Filling.begun(form).types("Анна").presses("DONE").says("Анкета?\n\nКто?: Анна\n\nsend?");
    }
}
