package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer of several lines")
class LinesTests {
    private static final Form FORM = SmallForms.asking("""
              steps: {type: lines, label: Этапы?, min: 2, max: 3, item: 10}
              last: {type: text, label: Всё?, when: size(steps) == 3}
            """);

    @Test
    void is_one_thing_a_line_without_empty_ones() {
        var filling =
                Filling.begun(FORM).types("  раз \r\n\n \u200b\n\nдва\n").says("Анкета?\n\nЭтапы?: раз; два\n\nsend?");
        assertThat(filling.given()).isEqualTo(Map.of("steps", new Value.Lines(List.of("раз", "два"))));
        Filling.begun(FORM).types("раз\nдва\nтри").says("2/2\n\nВсё?");
    }

    @Test
    void of_too_few_or_too_many_is_counted_out() {
        Filling.begun(FORM).types("раз").says("lines: 1 of 2 to 3\n\n1/2\n\nЭтапы?");
        Filling.begun(FORM).types(" ").says("lines: 0 of 2 to 3\n\n1/2\n\nЭтапы?");
        Filling.begun(FORM).types("1\n2\n3\n4").says("lines: 4 of 2 to 3\n\n1/2\n\nЭтапы?");
    }

    @Test
    void names_the_line_that_is_too_long() {
        Filling.begun(FORM).types("раз\nодиннадцать").says("line 2: 11 of 10\n\n1/2\n\nЭтапы?");
        Filling.begun(FORM)
                .types("👍".repeat(10) + "\nдва")
                .says("Анкета?\n\nЭтапы?: " + "👍".repeat(10) + "; два\n\nsend?");
    }
}
