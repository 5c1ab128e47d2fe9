package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.forumbot.dialog.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of a bundle")
class BundleTextTests {
    private static final Words HEADER = Words.plain("Новое");

    @Test
    void has_all_lines_when_they_fit() {
        assertThat(text(List.of("один", "два"), 2)).isEqualTo("Новое\nодин\nдва");
    }

    @Test
    void is_cut_at_what_telegram_takes_and_says_how_many_are_left_out() {
        var text = text(Collections.nCopies(60, "я".repeat(99)), 60);

        assertThat(text).startsWith("Новое\nяя").endsWith("\nещё 20").hasSizeLessThanOrEqualTo(4096);
        assertThat(text.lines()).hasSize(42);
    }

    @Test
    void counts_those_that_were_not_even_read() {
        assertThat(text(List.of("один"), 38)).isEqualTo("Новое\nодин\nещё 37");
    }

    @Test
    void does_not_let_one_line_push_out_the_others() {
        assertThat(text(List.of("я".repeat(5000), "два"), 2)).isEqualTo("Новое\n" + "я".repeat(299) + "…\nдва");
    }

    private static String text(List<String> lines, long all) {
        return BundleText.of(HEADER, lines, all, leftOut -> Words.plain("ещё " + leftOut))
                .text();
    }
}
