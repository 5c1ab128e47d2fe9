package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words")
class WordsTests {
    @Test
    void are_cut_with_an_ellipsis_and_keep_their_styles() {
        var words = Words.bold("раз").and("два").and(Words.italic("три"));
        assertThat(words.cut(9)).isEqualTo(words);
        assertThat(words.cut(8)).isEqualTo(Words.bold("раз").and("два").and(Words.italic("т…")));
        assertThat(words.cut(7)).isEqualTo(Words.bold("раз").and("два").and(Words.italic("…")));
        assertThat(words.cut(4)).isEqualTo(Words.bold("раз").and("…"));
        assertThat(words.cut(3)).isEqualTo(Words.bold("ра…"));
        assertThat(words.cut(1)).isEqualTo(Words.bold("…"));
        assertThat(words.cut(0)).isEqualTo(Words.NONE);
        assertThat(words.cut(-5)).isEqualTo(Words.NONE);
    }

    @Test
    void are_never_cut_inside_a_surrogate_pair() {
        var emoji = Words.plain("а😀😀😀");
        for (int max = 1; max < emoji.length(); max++) {
            var cut = emoji.cut(max);
            assertThat(cut.length()).isLessThanOrEqualTo(max);
            assertThat(cut.text()).endsWith("…").matches("(?:а|😀)*…");
        }
        assertThat(emoji.cut(4)).isEqualTo(Words.plain("а😀…"));
        assertThat(emoji.cut(3)).isEqualTo(Words.plain("а…"));
        assertThat(Words.plain("😀😀").cut(2)).isEqualTo(Words.plain("…"));
    }

    @Test
    void are_joined_without_gaps_for_what_is_empty() {
        assertThat(Words.joined("\n\n", List.of(Words.NONE, Words.plain("а"), Words.NONE, Words.bold("б"), Words.NONE)))
                .isEqualTo(new Words(List.of(
                        new Words.Run("а", Words.Style.PLAIN),
                        new Words.Run("\n\n", Words.Style.PLAIN),
                        new Words.Run("б", Words.Style.BOLD))));
        assertThat(Words.joined("\n", List.of())).isEqualTo(Words.NONE);
        assertThat(Words.joined("\n", List.of(Words.NONE))).isEqualTo(Words.NONE);
    }
}
