package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
        var step = Engine.step(form, LongAnswers.of(form), new Input.Come(), NOW);
        return (Effect.Show) step.effects().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"ru, practice", "en, practice", "ru, registration", "en, registration", "ru, ask", "en, ask"})
    void of_a_shipped_form_with_the_longest_answers_fits_a_message(String language, String name) {
        var form = shipped.library(language, ShippedDialogs.FORUM).form(name).orElseThrow();
        var shown = reviewed(form);
        assertThat(shown.words().length()).isBetween(100, 4096);
        assertThat(shown.words().text()).endsWith(form.wording().label("review.hint"));
        form.questions().forEach(question -> assertThat(shown.words().text()).contains(question.brief() + ": "));
        assertThat(Filling.buttonsOf(shown.keyboard())).hasSize(form.questions().size() + 2);
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
        assertThat(ReviewPage.fair(List.of(10, 10, 10), 30)).isEqualTo(Integer.MAX_VALUE);
        assertThat(ReviewPage.fair(List.of(100, 1, 100), 31)).isEqualTo(15);
        assertThat(ReviewPage.fair(List.of(5), 4)).isEqualTo(4);
        assertThat(ReviewPage.fair(List.of(), 4)).isEqualTo(Integer.MAX_VALUE);
    }
}
