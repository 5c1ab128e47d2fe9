package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The levels of a form and the advice in its file")
class LevelFileTests {
    private static List<String> mistakes(String questions) {
        return SmallForms.mistakes(Map.of("f.yaml", """
                form: f
                title: Анкета
                levels:
                  submit: {title: До отправки, fill: Дальше}
                  publish: {title: До каталога, fill: Дополнить}
                submit: {save: keep, say: "Номер {number}."}
                ask:
                """ + questions));
    }

    @Test
    void name_a_level_that_is_there() {
        assertThat(mistakes("  a: {type: text, label: А?, group: Раз, need: publich}\n"))
                .containsExactly("dialogs/f.yaml:8:48 The level 'publich' is not known. Did you mean 'publish'?");
        assertThat(SmallForms.complaints("  a: {type: text, label: А?, need: publish}\n"))
                .containsExactly("dialogs/f.yaml:5:30 'need' wants 'levels' at the top of the form.");
    }

    @Test
    void want_a_chapter_for_every_question() {
        assertThat(mistakes("  a: {type: text, label: А?}\n"))
                .containsExactly(
                        "dialogs/f.yaml:8:6 'group' is missing: a form with levels is filled in chapter by chapter.");
    }

    @Test
    void let_nothing_wait_for_an_answer_that_is_asked_later() {
        assertThat(mistakes("""
                  a: {type: yes_no, label: А?, group: Раз, need: publish}
                  b: {type: text, label: Б?, group: Раз, when: a}
                  c: {type: text, label: В?, group: Раз, need: option, when: a}
                """))
                .containsExactly("dialogs/f.yaml:9:48 In 'when': 'a' is asked for a later level than this question.");
    }

    @Test
    void advise_on_what_can_be_read_with_a_sentence_for_it() {
        assertThat(SmallForms.complaints("  a: {type: text, label: А?, advise: [{when: size(b) < 5, say: Нет.}]}\n"))
                .containsExactly(
                        "dialogs/f.yaml:5:51 In 'when': 'b' is no earlier question or value. Did you mean 'a'?");
        assertThat(SmallForms.complaints("  a: {type: text, label: А?, advise: [{say: Нет.}]}\n"))
                .containsExactly("dialogs/f.yaml:5:39 'when' is missing: to which answers it is said.");
        assertThat(SmallForms.complaints("  a: {type: text, label: А?, advise: [{when: a == ''}]}\n"))
                .containsExactly("dialogs/f.yaml:5:39 'say' is missing.");
    }

    @Test
    void lead_to_an_answer_that_the_guide_has() {
        assertThat(SmallForms.complaints("  a: {type: text, label: А?, guide: steps}\n"))
                .hasSize(1)
                .allMatch(told -> told.contains("The answer of the guide 'steps' is not known."));
    }
}
