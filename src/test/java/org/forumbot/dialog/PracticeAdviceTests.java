package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.files.ShippedDialogs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The advice on a practice")
class PracticeAdviceTests {
    private final Form form = ShippedDialogs.opened()
            .library("ru", ShippedDialogs.FORUM)
            .form("practice")
            .orElseThrow();

    private Conversation practice =
            LongAnswers.of(form).with("problem", given(text("В 14 сёлах нет соцработника. ".repeat(6))));

    private static Answer given(Value value) {
        return new Answer.Given(value, 1);
    }

    private static Value text(String text) {
        return new Value.Text(text.strip());
    }

    private static Value items(List<Map<String, String>> items) {
        return new Value.Items(
                items.stream()
                        .map(item -> new Value.Item(
                                items.indexOf(item) + 1,
                                item.entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                part -> part.getValue().isEmpty()
                                                        ? new Answer.Skipped()
                                                        : given(text(part.getValue()))))))
                        .toList(),
                items.size());
    }

    private static Map<String, String> stage(String who, String result) {
        return Map.of("name", "Отбор", "what", "беседуем", "who", who, "time", "2 недели", "result", result);
    }

    private static Value file(String name) {
        return new Value.Files(List.of(new Value.File(Value.FileKind.DOCUMENT, "id", "u", name, "", 9, 1)));
    }

    private PracticeAdviceTests with(String question, Value value) {
        practice = practice.with(question, given(value));
        return this;
    }

    private String said() {
        var open = new Advising(form, practice, new Standing(form, practice)).open();
        return open.entrySet().stream()
                .map(item -> item.getKey().name() + ": " + item.getValue().text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void finds_nothing_where_all_is_well() {
        assertThat(said()).isEmpty();
    }

    @Test
    void misses_a_figure_in_the_problem() {
        with("problem", text("Людям плохо и далеко ехать. ".repeat(8)));
        assertThat(said()).startsWith("problem: Здесь нет ни одной цифры.");
    }

    @Test
    void notices_a_title_in_capitals_and_a_goal_that_is_a_plan() {
        with("title", text("ДВОР ДЛЯ ВСЕХ")).with("goal", text("Провести десять семинаров для родителей района"));
        assertThat(said()).contains("title: Название набрано одними заглавными", "goal: Похоже на план работ");
    }

    @Test
    void misses_who_does_a_stage_and_what_comes_of_it() {
        with("steps", items(List.of(stage("", "список"), stage("куратор", ""), stage("куратор", "договор"))));
        assertThat(said()).contains("сказано, кто его делает", "сказано, что получается в конце");
        with("steps", items(List.of(stage("куратор", "а"), stage("куратор", "б"), stage("психолог", "в"))));
        assertThat(said()).isEmpty();
    }

    @Test
    void tells_an_output_from_an_outcome() {
        var change =
                Map.of("change", "Проведено 12 семинаров", "how", "журнал", "before", "0", "after", "12", "people", "");
        with("stage", new Value.Codes(List.of("practice"))).with("outcomes", items(List.of(change)));
        assertThat(said()).contains("outcomes: Похоже на то, что вы сделали");
    }

    @Test
    void sees_personal_data_in_texts_and_in_the_names_of_files() {
        for (var hidden :
                List.of("звоните 8 912 345-67-89", "паспорт 4510 123456", "СНИЛС 112-233-445 95", "Маша с ДЦП")) {
            with("summary", text("Помогаем семьям с детьми жить дома. ".repeat(4) + hidden));
            assertThat(said()).as(hidden).startsWith("summary: Здесь видны личные данные");
        }
        with("summary", text("Помогаем семьям с детьми жить дома. ".repeat(4)))
                .with("letters", file("Отзыв_Петровой_Марии_инвалидность.pdf"));
        assertThat(said()).startsWith("letters: В имени файла видны личные данные");
    }

    @Test
    void goes_with_68_questions_at_three_levels() {
        assertThat(form.levels().stream().map(Form.Level::name)).containsExactly("submit", "publish", "replicate");
        var needed = form.questions().stream().collect(Collectors.groupingBy(Question::rank, Collectors.counting()));
        assertThat(needed).isEqualTo(Map.of(0, 23L, 1, 11L, 2, 13L, 3, 21L));
        assertThat(Progress.of(form, practice).levels()).containsExactly("submit");
    }
}
