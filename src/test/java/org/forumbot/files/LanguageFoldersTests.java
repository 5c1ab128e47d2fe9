package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The languages of the dialogs")
class LanguageFoldersTests {
    private static final String NO_LANGUAGE =
            " is no language: the folder is named by two letters (ISO 639-1), such as en, tt or kk.";

    @Test
    void are_russian_and_every_folder_of_texts() {
        var files = List.of("f.yaml", "texts/tt/f.yaml", "texts/en/f.yaml", "texts/en/forums/g.yaml", "texts/h.yaml");
        assertThat(LanguageFolders.of(files)).containsExactly("ru", "en", "tt");
        assertThat(LanguageFolders.of(List.of("f.yaml", "texts/xx/f.yaml", "texts/ru/f.yaml")))
                .containsExactly("ru");
    }

    @ParameterizedTest
    @CsvSource({"eng,en", "EN,en", "en-US,en", "en_GB,en", "english,en", "tat,tt", "Татар,tt", "deutsch,de"})
    void are_guessed_from_what_people_call_a_folder(String name, String code) {
        assertThat(LanguageFolders.advice(name))
                .isEqualTo("'" + name + "'" + NO_LANGUAGE + " Did you mean '" + code + "'?");
    }

    @Test
    void are_no_others_and_their_mistakes_are_told() {
        var mistakes = SmallForms.mistakes(Map.of(
                "texts/klingon/phrases.yaml", "phrases: {}\n",
                "texts/ru/phrases.yaml", "phrases: {}\n",
                "texts/phrases.yaml", "phrases: {}\n"));
        assertThat(mistakes)
                .containsExactly(
                        "dialogs/texts/klingon/phrases.yaml:1:1 'klingon'" + NO_LANGUAGE,
                        "dialogs/texts/phrases.yaml:1:1 A translation lies in the folder of its language, such as"
                                + " texts/en/phrases.yaml.",
                        "dialogs/texts/ru/phrases.yaml:1:1 Russian stands in the files themselves. Delete this one, or"
                                + " move its texts there.");
    }
}
