package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Filling;
import org.forumbot.dialog.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dates, links, countries and used questions")
class FurtherTypesTests {
    private static Filling asked(String question) {
        return Filling.begun(SmallForms.asking("  a: {label: А?, " + question + "}\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.05.2024",
                "31/5/2024",
                "31 мая 2024 г.",
                "31 Мая 2024 года",
                "2024-05-31",
                "May 31, 2024",
                "31st May 2024",
                " 31 . 05 . 2024 "
            })
    void a_day_is_read_as_people_write_it(String text) {
        assertThat(asked("type: date").types(text).given())
                .isEqualTo(Map.of("a", new Value.Day(LocalDate.of(2024, 5, 31))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 мая", "31.02.2024", "05.31.2024", "завтра", "31.05.24", "2024"})
    void a_day_is_never_guessed(String text) {
        assertThat(asked("type: date").types(text).said()).startsWith("bad.date\n");
    }

    @Test
    void a_day_outside_its_bounds_is_refused() {
        assertThat(asked("type: date, max: today").types("03.04.2024").said()).startsWith("bad.date.range");
        assertThat(asked("type: date, max: today").types("02.04.2024").given()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, https://example.org",
        "http://пример.рф/путь?a=1, http://пример.рф/путь?a=1",
        "HTTPS://Example.org, HTTPS://Example.org"
    })
    void a_link_is_completed(String typed, String kept) {
        assertThat(asked("type: link").types(typed).given()).isEqualTo(Map.of("a", new Value.Text(kept)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"нет", "javascript:alert(1)", "ftp://example.org", "https://", "http://localhost/"})
    void what_leads_nowhere_is_no_link(String typed) {
        assertThat(asked("type: link").types(typed).said()).startsWith("bad.link");
    }

    @Test
    void a_country_is_known_by_its_names() {
        assertThat(asked("type: country").types("Belarus").given())
                .isEqualTo(Map.of("a", new Value.Place("c-BY", "Беларусь")));
        assertThat(asked("type: country").types("Москва").said()).startsWith("bad.country");
    }

    @Test
    void none_of_these_goes_with_no_other() {
        var filling = asked("type: choices, none: no, min: 2, options: {a: Один, b: Два, no: Ничего}");
        filling.presses("Один").presses("Ничего");
        assertThat(filling.offers()).contains("Один | Два", "✅ Ничего | DONE");
        filling.presses("Два");
        assertThat(filling.offers()).contains("Один | ✅ Два", "Ничего | DONE");
        filling.presses("Ничего").presses("DONE");
        assertThat(filling.given()).isEqualTo(Map.of("a", new Value.Codes(List.of("no"))));
    }

    private static final String CONTACTS = """
            questions: contacts
            ask:
              phone: {type: text, label: Телефон?}
              hours: {type: text, label: Когда?, when: phone != 'нет'}
            """;

    private static String using(String use) {
        return """
                form: f
                title: Анкета
                submit: {save: keep, say: "Номер {number}."}
                ask:
                  who: {type: yes_no, label: Вы?}
                  them: {type: use, form: contacts, when: who}
                """.replace("contacts", use);
    }

    @Test
    void questions_of_another_file_are_asked_in_their_place() {
        var form = SmallForms.opened(Map.of("f.yaml", using("contacts"), "contacts.yaml", CONTACTS))
                .library("ru", "s24")
                .form("f")
                .orElseThrow();
        Filling.begun(form).presses("Да").says("2/3\n\nТелефон?").types("1").says("3/3\n\nКогда?");
        assertThat(Filling.begun(form).presses("Нет").said()).startsWith("Анкета?");
    }

    @Test
    void a_circle_of_uses_and_a_use_of_nothing_are_told() {
        assertThat(SmallForms.mistakes(Map.of("f.yaml", using("contacs"), "contacts.yaml", CONTACTS)))
                .containsExactly(
                        "dialogs/f.yaml:6:27 There is no file with 'form: contacs' or 'questions: contacs'. Did you mean"
                                + " 'contacts'?");
        assertThat(SmallForms.mistakes(Map.of(
                        "f.yaml",
                        using("contacts"),
                        "contacts.yaml",
                        CONTACTS + "  more: {type: use, form: contacts}\n")))
                .anySatisfy(mistake -> assertThat(mistake).contains("'use' leads in a circle"));
    }
}
