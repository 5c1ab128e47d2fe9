package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A scenario file")
class ScenarioFileTests {
    private static final Path FILE = Path.of("dialogs/scenarios/some.yaml");

    @Test
    void is_read_as_steps_of_people() {
        var scenario = ScenarioFile.read(FILE, """
                scenario: Один шаг
                people: {kate: {name: Kate, language: en}}
                places: {S001: 2}
                steps:
                  - {kate: {press: Да, of: Вы уверены?, times: 2}, sees: [Готово, R-####], toast: Да, messages: 2}
                  - {olga: …}
                """);
        assertThat(scenario.cast()).containsExactly("kate");
        assertThat(scenario.newcomer("kate")).isEqualTo(new Scenario.Newcomer("Kate", "en"));
        assertThat(scenario.newcomer("anna")).isEqualTo(new Scenario.Newcomer("Anna", "ru"));
        assertThat(scenario.places()).containsOnlyKeys("S001").containsValue(2);
        var step = scenario.steps().getFirst();
        assertThat(step.place()).isEqualTo("dialogs/scenarios/some.yaml:5");
        assertThat(step.act()).isEqualTo(new Act.Presses("Да", "Вы уверены?", 2));
        assertThat(step.expected().sees()).containsExactly(new Wanted("Готово"), new Wanted("R-####"));
        assertThat(step.expected().messages()).isEqualTo(2);
        assertThat(scenario.steps().getLast().act()).isEqualTo(new Act.Looks());
        assertThat(scenario.steps().getLast().atDesk()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    {anna: привет, boris: привет}  | A step names one person
                    {anna: да, конечно}            | A text with a comma or a colon stands in quotes
                    {anna: {sings: ля}}            | 'sings' is no act
                    {anna: {press: Да, fro: Нет}}  | 'fro' means nothing here
                    {anna: [Да, Нет]}              | one [label]
                    {anna: да, messages: two}      | A number is wanted here, not 'two'
                    {anna: да, sees: x, nothing: true} | Where nothing comes, nothing can be seen
                    """)
    void is_refused_with_its_line(String step, String why) {
        assertThatThrownBy(() -> ScenarioFile.read(FILE, "scenario: Один\nsteps:\n  - " + step))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dialogs/scenarios/some.yaml:3:")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "R-####, Ваш номер: R-0042., true",
        "R-####, Ваш номер: R-42, false",
        "два слова, 'два\n  слова', true",
        "5 000, 5\u00A0000, true",
        "(5), сорок (5), true",
        "Да, да, false"
    })
    void finds_words_whatever_the_blanks_and_digits(String wanted, String text, boolean found) {
        assertThat(new Wanted(wanted).isIn(text)).isEqualTo(found);
    }
}
