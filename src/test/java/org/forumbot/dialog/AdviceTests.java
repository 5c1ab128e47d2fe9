package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Advice before the review")
class AdviceTests {
    private static final Form FORM = SmallForms.asking("""
              title: {type: text, label: Название?, short: Название}
              goal:
                type: text
                label: Цель?
                short: Цель
                advise:
                  - {when: size(goal) < 5, say: Коротко.}
                  - {when: goal == title, say: То же.}
            """);

    private static Filling advised() {
        return Filling.begun(FORM).types("Дом").types("Дом");
    }

    @Test
    void is_one_list_of_all_that_a_careful_reader_would_say() {
        var filling = advised().says("look again: 1\n\n1. Цель\nКоротко.\nТо же.");
        assertThat(filling.offers()).containsExactly("CHANGE 1 | LEAVE 1", "ON", "STOP");
    }

    @Test
    void is_gone_when_the_answer_is_changed() {
        var filling =
                advised().presses("CHANGE 1").says("2/2\n\nЦель?\n\nnow: Дом").types("Сад");
        filling.says("look again: 1\n\n1. Цель\nКоротко.").presses("CHANGE 1").types("Сад и дом");
        filling.says("Анкета?\n\nНазвание: Дом\nЦель: Сад и дом\n\nsend?");
    }

    @Test
    void is_left_as_it_is_until_that_answer_changes() {
        var filling = advised().presses("LEAVE 1").says("Анкета?\n\nНазвание: Дом\nЦель: Дом\n\nsend?");
        filling.presses("✏️ Название").types("Двор").says("Анкета?\n\nНазвание: Двор\nЦель: Дом\n\nsend?");
        filling.presses("✏️ Цель").types("Сад").says("look again: 1\n\n1. Цель\nКоротко.");
    }

    @Test
    void keeps_nobody_from_sending() {
        advised().presses("ON").presses("SEND").says("submit");
    }

    @Test
    void does_not_come_when_there_is_nothing_to_say() {
        Filling.begun(FORM).types("Дом").types("Чтобы был дом").presses("SEND").says("submit");
    }
}
