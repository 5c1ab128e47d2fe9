package org.forumbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An index of texts")
class TextIndexTests {
    private final TextIndex index = index(
            "ru",
            text("film", "Фестиваль короткого кино", "О фильмах и фильмотеках"),
            text("teen", "Наставник для подростка", "Добровольцы рассказывают"),
            text("art", "Арт-терапия для педагога", "Протезирование здесь ни при чём"));

    @ParameterizedTest
    @CsvSource({
        "подросток, teen",
        "ПОДРОСТКАМИ, teen",
        "фестивали, film",
        "доброволец, teen",
        "протез, art",
        "фильмы, film",
        "нставник, teen",
        "насатвник, teen",
        "дбровольцы, teen",
        "праттезирование, art",
        "арттерапия, art",
        "арт терапия, art"
    })
    void finds_a_word_in_any_form_begun_or_with_a_slip(String typed, String code) {
        assertThat(index.with(typed)).containsExactly(code);
    }

    @Test
    void wants_each_of_the_words_or_some_of_them_as_it_is_asked() {
        assertThat(index.with("подросток добровольцы")).containsExactly("teen");
        assertThat(index.with("подросток кино")).isEmpty();
        assertThat(index.nearest("подросток кино", 5)).containsExactlyInAnyOrder("teen", "film");
    }

    @Test
    void takes_other_words_for_the_same_only_when_that_is_asked() {
        assertThat(index.with("волонтёры")).isEmpty();
        assertThat(index.withMeaning("волонтёры")).containsExactly("teen");
        assertThat(index.withMeaning("валонтёры")).containsExactly("teen");
    }

    @Test
    void says_what_was_meant_on_the_keyboard_of_its_language() {
        assertThat(index.onOwnKeys("Ghj,f gthf")).isEqualTo("проба пера");
        assertThat(index("en").onOwnKeys("kino")).isEqualTo("kino");
    }

    @Test
    void finds_nothing_by_words_that_say_nothing() {
        for (var typed : List.of("", "и не", "?!", "крокодил", "щ".repeat(500))) {
            assertThat(index.with(typed)).as(typed).isEmpty();
            assertThat(index.nearest(typed, 5)).as(typed).isEmpty();
        }
    }

    @Test
    void of_no_texts_finds_nothing() {
        assertThat(index("ru").with("слово")).isEmpty();
        assertThat(index("ru").nearest("слово", 5)).isEmpty();
    }

    private static TextIndex index(String language, Text... texts) {
        return TextIndex.of(
                language, Map.of("title", 2f, "about", 1f), List.of(List.of("волонтёр", "доброволец")), List.of(texts));
    }

    private static Text text(String code, String title, String about) {
        return new Text(code, Map.of("title", List.of(title), "about", List.of(about)));
    }
}
