package org.forumbot.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.files.GuideFile;
import org.forumbot.files.GuideFile.Item;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guide's index")
class GuideIndexTests {
    private final GuideIndex index = GuideIndex.of(
            guide(
                    new Item("cost", "money", "Сколько стоит запуск?", "Сложите смету.", List.of("какой нужен бюджет")),
                    new Item("photos", "legal", "Можно ли показывать фото детей?", "Только с согласия.", List.of()),
                    new Item("kid", "legal", "Что делать с данными ребёнка?", "Убрать.", List.of())),
            "ru");

    @Test
    void finds_a_word_in_any_of_its_forms() {
        assertThat(found("фотографии и фото детям")).first().isEqualTo("photos");
        assertThat(found("запуска стоимость")).first().isEqualTo("cost");
    }

    @Test
    void takes_e_and_yo_for_the_same_letter() {
        assertThat(found("ребенка")).containsExactly("kid");
    }

    @Test
    void finds_by_words_that_mean_the_same() {
        assertThat(found("деньги")).containsExactly("cost");
    }

    @Test
    void forgives_one_wrong_letter_in_a_long_word() {
        assertThat(found("бюджит")).containsExactly("cost");
        assertThat(found("запузк")).containsExactly("cost");
    }

    @Test
    void finds_nothing_when_no_word_is_known() {
        assertThat(found("крокодил")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found("?!")).isEmpty();
        assertThat(found("а как же")).isEmpty();
    }

    @Test
    void bears_a_text_of_a_whole_message() {
        assertThat(found("бюджет непонятные слова абв ".repeat(150))).containsExactly("cost");
    }

    @Test
    void speaks_english_too() {
        var english = GuideIndex.of(
                guide(new Item("cost", "money", "What does a launch cost?", "Add it up.", List.of())), "en");

        assertThat(english.nearest("costs of launching", 5))
                .extracting(Item::code)
                .containsExactly("cost");
    }

    private List<String> found(String words) {
        return index.nearest(words, 5).stream().map(Item::code).toList();
    }

    private static GuideFile guide(Item... items) {
        var answers = new LinkedHashMap<String, Item>();
        for (var item : items) {
            answers.put(item.code(), item);
        }
        return new GuideFile(
                Map.of("money", "Деньги", "legal", "Право"),
                answers,
                List.of(List.of("деньги", "бюджет", "смета")),
                List.of("бьют"),
                "Звоните 112");
    }
}
