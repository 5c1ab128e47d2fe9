package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.ShippedDialogs;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The review")
class ReviewTests {
    private static final Instant NOW = Instant.parse("2024-04-02T09:00:00Z");

    private static DialogFiles shipped;

    @BeforeAll
    static void open_the_shipped_files() {
        shipped = ShippedDialogs.opened();
    }

    private static Effect.Show reviewed(Form form) {
        var step = Engine.step(form, LongAnswers.of(form), new Input.Moved(Input.Move.REVIEW, ""), NOW);
        return (Effect.Show) step.effects().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"ru, practice", "en, practice", "ru, registration", "en, registration", "ru, ask", "en, ask"})
    void of_a_shipped_form_with_the_longest_answers_fits_a_message(String language, String name) {
        var form = shipped.library(language, ShippedDialogs.FORUM).form(name).orElseThrow();
        var pages = pages(form);
        var seen = pages.stream().map(page -> page.words().text()).collect(Collectors.joining("\n"));
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.words().length()).isBetween(100, 4096);
            assertThat(page.words().text()).endsWith(form.wording().label("review.hint"));
            assertThat(Filling.buttonsOf(page.keyboard()).getFirst().label())
                    .isEqualTo(form.wording().label("review.send"));
        });
        var given = Engine.given(form, LongAnswers.of(form));
        var needed = form.questions().stream()
                .filter(question -> question.rank() == 0)
                .toList();
        assertThat(given).hasSizeGreaterThanOrEqualTo(needed.size() - 1);
        form.questions().stream()
                .filter(question -> given.containsKey(question.name()))
                .forEach(question -> assertThat(seen).contains(question.brief() + ": "));
    }

    /** Every page, gone through by the last button that leads to another one. */
    private static List<Effect.Show> pages(Form form) {
        var pages = new ArrayList<Effect.Show>(List.of(reviewed(form)));
        for (var next = next(pages.getLast()); next.isPresent(); next = next(pages.getLast())) {
            var read = ButtonData.read(next.get().data()).orElseThrow();
            pages.add((Effect.Show) Engine.step(form, LongAnswers.of(form), read.input(), NOW)
                    .effects()
                    .getFirst());
        }
        return pages;
    }

    private static Optional<Keyboard.Button> next(Effect.Show page) {
        return Filling.buttonsOf(page.keyboard()).stream()
                .filter(button ->
                        button.data().contains(".review.") && button.label().endsWith("›"))
                .findFirst();
    }

    private static final Form LONG = SmallForms.asking(IntStream.rangeClosed(1, 20)
            .mapToObj(at -> "  q%d: {type: text, label: Л%d?, group: Глава %d}\n".formatted(at, at, (at - 1) / 5))
            .collect(Collectors.joining()));

    @Test
    void on_the_way_shows_first_what_is_missing() {
        var filling = Filling.begun(LONG).types("раз").types("два").presses("nav.answers");
        assertThat(filling.said())
                .startsWith("review.title.open\n\nreview.missing\nЛ3?: -\nЛ4?: -")
                .doesNotContain("раз");
        assertThat(filling.offers().getFirst()).isEqualTo("review.go");
        filling.presses("review.page.after")
                .presses("review.page.after")
                .presses("✏️ Л2?")
                .says("2/20 · Глава 0\n\nЛ2?\n\nnow: два");
        filling.types("три").says("3/20 · Глава 0\n\nЛ3?");
        filling.presses("nav.answers").presses("▫️ Л7?").types("семь").says("3/20 · Глава 0\n\nЛ3?");
    }

    @Test
    void of_a_long_form_has_pages_and_comes_back_to_the_one_that_was_left() {
        var filling = Filling.begun(LONG);
        IntStream.rangeClosed(1, 20).forEach(at -> filling.types("о" + at));
        assertThat(filling.said()).contains("Л10?: о10").doesNotContain("Л11?");
        filling.presses("review.page.after");
        assertThat(filling.said()).contains("Л11?: о11", "Л20?: о20").doesNotContain("Л10?");
        filling.presses("✏️ Л15?").types("другой");
        assertThat(filling.said()).contains("Л15?: другой").doesNotContain("Л1?:");
        filling.presses("SEND").says("submit");
    }

    @Test
    void leaves_the_former_answer_when_a_change_of_several_options_is_given_up() {
        var form = SmallForms.asking("  a: {type: choices, label: А?, options: {a: Один, b: Два, c: Три}}\n");
        var filling = Filling.begun(form).presses("Один").presses("DONE").presses("✏️ А?");
        filling.presses("Два").presses("KEEP");
        assertThat(filling.answers()).isEqualTo(Map.of("a", "Один"));
    }

    @Test
    void has_a_heading_for_each_chapter() {
        var form = SmallForms.asking("""
                  a: {type: text, label: А?, group: Раз}
                  b: {type: text, label: Б?, group: Раз}
                  c: {type: text, label: В?, group: Два}
                """);
        var filling = Filling.begun(form).types("1").types("2").types("3");
        filling.says("Анкета?\n\nРаз\nА?: 1\nБ?: 2\n\nДва\nВ?: 3\n\nsend?");
        var runs = ((Effect.Show) filling.effects().getFirst()).words().runs();
        assertThat(runs).contains(new Words.Run("Раз", Words.Style.BOLD), new Words.Run("\nДва", Words.Style.BOLD));
    }

    @Test
    void gives_the_room_that_short_answers_leave_to_the_long_ones() {
        var form = SmallForms.asking("""
                  a: {type: text, label: А?}
                  b: {type: text, label: Б?}
                """);
        var filling = Filling.begun(form).types("коротко").types("я".repeat(3500));
        filling.says("Анкета?\n\nА?: коротко\nБ?: " + "я".repeat(3500) + "\n\nsend?");
    }

    @Test
    void of_very_many_questions_still_fits() {
        var questions = IntStream.range(0, 80)
                .mapToObj(at -> "  q%d: {type: text, label: А?, short: %s}\n".formatted(at, "о".repeat(45)))
                .collect(Collectors.joining());
        assertThat(reviewed(SmallForms.asking(questions)).words().length()).isLessThanOrEqualTo(4096);
    }

    @Test
    void shares_its_room_fairly() {
        assertThat(AnswerLines.fair(List.of(10, 10, 10), 30)).isEqualTo(Integer.MAX_VALUE);
        assertThat(AnswerLines.fair(List.of(100, 1, 100), 31)).isEqualTo(15);
        assertThat(AnswerLines.fair(List.of(5), 4)).isEqualTo(4);
        assertThat(AnswerLines.fair(List.of(), 4)).isEqualTo(Integer.MAX_VALUE);
    }
}
