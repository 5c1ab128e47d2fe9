package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Filling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A translation")
class TranslationTests {
    private static final String FORM = """
            form: f
            title: Анкета
            submit: {save: keep, say: "Номер {number}, {name}."}
            ask:
              name: {type: text, label: Как вас зовут?, hint: Имя, example: "+7 912", min: 3}
              size:
                type: choice
                label: Какой размер?
                options: {s: S, m: Средний, l: Большой}
            """;

    private static final String ENGLISH = """
            title: Form
            submit: {say: "{name}, number {number}."}
            ask:
              name: {label: Your name?, hint: Name}
              size:
                label: Which size?
                options: {m: Medium, l: Large}
            """;

    private static final String SCREENS = """
            screens: halls
            show:
              main:
                text: Залы
                rows: {of: programme.days, button: "{date} ({count})", open: main}
                buttons:
                  - {label: Занять, do: seats.take, sure: Точно?}
                  - {label: Домой, open: main}
            """;

    private static final String ENGLISH_SCREENS = """
            show:
              main:
                text: Halls
                buttons:
                  - {label: Take, sure: Sure?}
                  - {label: Home}
            """;

    private static final Map<String, String> FORUM = Map.of("forums/forum.yaml", """
            forum: s24
            name: Форум
            short: Форум
            zone: Asia/Yekaterinburg
            from: 2024-05-13
            to: 2024-05-18
            languages: [ru]
            """);

    private static List<String> mistakes(String russian, String english) {
        return SmallForms.mistakes(Map.of("f.yaml", russian, "texts/en/f.yaml", english));
    }

    private static List<String> screenMistakes(String english) {
        return SmallForms.mistakes(Map.of("halls.yaml", SCREENS, "texts/en/halls.yaml", english));
    }

    @Test
    void is_complete_when_every_text_with_a_russian_letter_has_one() {
        assertThat(mistakes(FORM, ENGLISH)).isEmpty();
        assertThat(screenMistakes(ENGLISH_SCREENS)).isEmpty();
        var library = SmallForms.opened(Map.of("f.yaml", FORM, "texts/en/f.yaml", ENGLISH))
                .library("en", "s24");
        var filling = Filling.begun(library.form("f").orElseThrow()).says("1/2\n\nYour name?\n\nName\ne.g. +7 912");
        assertThat(filling.types("Ann").offers()).containsExactly("S", "Medium", "Large", "RETURN | STOP");
    }

    @Test
    void that_lacks_texts_is_told_for_each_where_it_stands_in_russian() {
        var english =
                ENGLISH.replace("title: Form\n", "").replace(", hint: Name", "").replace("m: Medium, ", "");
        assertThat(mistakes(FORM, english))
                .containsExactly(
                        "dialogs/f.yaml:2:1 'title' is not translated into English: write it into dialogs/texts/en/f.yaml.",
                        "dialogs/f.yaml:5:45 'ask.name.hint' is not translated into English: write it into"
                                + " dialogs/texts/en/f.yaml.",
                        "dialogs/f.yaml:9:21 'ask.size.options.m' is not translated into English: write it into"
                                + " dialogs/texts/en/f.yaml.");
        assertThat(screenMistakes(ENGLISH_SCREENS.replace(", sure: Sure?", "")))
                .containsExactly("dialogs/halls.yaml:7:41 'show.main.buttons.1.sure' is not translated into English:"
                        + " write it into dialogs/texts/en/halls.yaml.");
    }

    @Test
    void that_lacks_all_texts_of_a_part_is_told_once() {
        var english = ENGLISH.substring(0, ENGLISH.indexOf("  size:"));
        assertThat(mistakes(FORM, english))
                .containsExactly("dialogs/f.yaml:6:3 Nothing below 'ask.size' is translated into English: write it into"
                        + " dialogs/texts/en/f.yaml.");
        assertThat(mistakes(FORM, "title: Form\n"))
                .containsExactly(
                        "dialogs/f.yaml:3:1 Nothing below 'submit' is translated into English: write it into"
                                + " dialogs/texts/en/f.yaml.",
                        "dialogs/f.yaml:4:1 Nothing below 'ask' is translated into English: write it into"
                                + " dialogs/texts/en/f.yaml.");
        assertThat(screenMistakes("show: {main: {text: Halls}}\n"))
                .containsExactly("dialogs/halls.yaml:6:5 Nothing below 'show.main.buttons' is translated into English:"
                        + " write it into dialogs/texts/en/halls.yaml.");
    }

    @Test
    void of_a_whole_file_that_is_missing_is_told_once() {
        var files = Map.of("f.yaml", FORM, "halls.yaml", SCREENS, "texts/en/halls.yaml", ENGLISH_SCREENS);
        assertThat(SmallForms.mistakes(files))
                .containsExactly(
                        "dialogs/f.yaml:1:1 This file is not translated into English: there is no dialogs/texts/en/f.yaml.");
    }

    @Test
    void into_every_language_is_wanted() {
        var files = new LinkedHashMap<>(Map.of("f.yaml", FORM, "texts/en/f.yaml", ENGLISH));
        files.put("texts/de/f.yaml", ENGLISH.replace("title: Form\n", ""));
        assertThat(SmallForms.mistakes(files))
                .contains(
                        "dialogs/f.yaml:2:1 'title' is not translated into German: write it into dialogs/texts/de/f.yaml.",
                        "dialogs/phrases.yaml:1:1 This file is not translated into German: there is no"
                                + " dialogs/texts/de/phrases.yaml.")
                .noneMatch(mistake -> mistake.contains("English"));
    }

    @Test
    void that_translates_nothing_is_told() {
        var english = ENGLISH.replace("title: Form", "title: Form\nintro: Hello!\ntitel: Form")
                .replace("l: Large", "l: Large, xl: Huge");
        assertThat(mistakes(FORM, english))
                .containsExactly(
                        "dialogs/texts/en/f.yaml:2:1 'intro' translates nothing: there is no such name here in"
                                + " dialogs/f.yaml. Possible: ask, form, submit, title.",
                        "dialogs/texts/en/f.yaml:3:1 'titel' translates nothing: there is no such name here in"
                                + " dialogs/f.yaml. Did you mean 'title'?",
                        "dialogs/texts/en/f.yaml:9:36 'xl' translates nothing: there is no such name here in"
                                + " dialogs/f.yaml. Did you mean 'l'?");
    }

    @Test
    void of_what_is_no_text_is_told() {
        var english =
                ENGLISH.replace("hint: Name", "hint: Name, min: 5").replace("title: Form", "title: Form\nform: f");
        assertThat(mistakes(FORM, english))
                .containsExactly(
                        "dialogs/texts/en/f.yaml:2:1 'form' is the same in every language: it stands in dialogs/f.yaml"
                                + " alone. Delete it here.",
                        "dialogs/texts/en/f.yaml:5:41 'min' is the same in every language: it stands in dialogs/f.yaml"
                                + " alone. Delete it here.");
        assertThat(screenMistakes(ENGLISH_SCREENS.replace("label: Home", "label: Home, open: main")))
                .containsExactly("dialogs/texts/en/halls.yaml:6:23 'open' is the same in every language: it stands in"
                        + " dialogs/halls.yaml alone. Delete it here.");
    }

    @Test
    void names_the_same_values() {
        var english = ENGLISH.replace("{name}, number {number}", "{name}: {forum}");
        assertThat(mistakes(FORM, english))
                .containsExactly(
                        "dialogs/texts/en/f.yaml:2:15 'say' lacks the value {number} that the Russian text has.",
                        "dialogs/texts/en/f.yaml:2:24 The Russian text has no value {forum}. Possible: name, number.");
        var phrases = Map.of(
                "p.yaml", "phrases:\n  left: Свободно {count}\n",
                "texts/en/p.yaml", "phrases:\n  left: \"{cuont} are free\"\n");
        assertThat(SmallForms.mistakes(phrases))
                .containsExactly(
                        "dialogs/texts/en/p.yaml:2:9 'left' lacks the value {count} that the Russian text has.",
                        "dialogs/texts/en/p.yaml:2:10 The Russian text has no value {cuont}. Did you mean 'count'?");
    }

    @Test
    void has_the_plural_forms_of_its_language() {
        var phrases = Map.of(
                "p.yaml", "phrases:\n  left: \"{n, plural, one {# место} few {# места} other {# мест}}\"\n",
                "texts/en/p.yaml", "phrases:\n  left: \"{n, plural, one {# seat} few {# seats} other {# seats}}\"\n");
        assertThat(SmallForms.mistakes(phrases))
                .containsExactly("dialogs/texts/en/p.yaml:2:9 The braces of 'left' do not fit: 'few' is no plural form"
                        + " in English: use one, other or =5.");
    }

    @Test
    void has_as_many_buttons_in_the_same_order() {
        assertThat(screenMistakes(ENGLISH_SCREENS.replace("      - {label: Home}\n", "")))
                .containsExactly("dialogs/texts/en/halls.yaml:4:5 'buttons' has 1 here and 2 in dialogs/halls.yaml:"
                        + " they belong together by their order.");
        assertThat(screenMistakes(ENGLISH_SCREENS + "      - {label: More}\n"))
                .containsExactly("dialogs/texts/en/halls.yaml:4:5 'buttons' has 3 here and 2 in dialogs/halls.yaml:"
                        + " they belong together by their order.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "title: {one: Form} -> 1:1 'title' wants a text. A text that begins with { or [ or holds ': ' has to be quoted.",
                "title: -> 1:1 'title' is empty. Write a text behind it, or delete the line.",
            })
    void of_another_form_is_told_where_it_stands(String title, String mistake) {
        assertThat(mistakes(FORM, ENGLISH.replace("title: Form", title)))
                .contains("dialogs/texts/en/f.yaml:" + mistake)
                .hasSize(1);
    }

    @Test
    void with_a_part_of_another_form_is_told_where_it_stands() {
        assertThat(mistakes(FORM, ENGLISH.replace("name: {label: Your name?, hint: Name}", "name: Your name?")))
                .containsExactly("dialogs/texts/en/f.yaml:4:3 'name' wants names with values below it.");
        assertThat(screenMistakes("show: {main: {text: Halls, buttons: [Take, Home]}}\n"))
                .containsExactly(
                        "dialogs/texts/en/halls.yaml:1:28 'buttons' has 0 here and 2 in dialogs/halls.yaml: they belong"
                                + " together by their order.",
                        "dialogs/texts/en/halls.yaml:1:38 Names with values are expected here.",
                        "dialogs/texts/en/halls.yaml:1:44 Names with values are expected here.");
    }

    @Test
    void that_is_no_yaml_is_told_without_what_follows_from_it() {
        assertThat(mistakes(FORM, ENGLISH.replace("  size:", "\tsize:")))
                .containsExactly("dialogs/texts/en/f.yaml:5:1 A tab stands here. Indent with spaces.");
        assertThat(mistakes(FORM, ENGLISH.replace("title: Form", "title: Form: A")))
                .containsExactly(
                        "dialogs/texts/en/f.yaml:1:8 A text that holds ': ' has to be quoted: title: \"Form: A\"");
        assertThat(mistakes(FORM, "title: A\n" + ENGLISH))
                .containsExactly("dialogs/texts/en/f.yaml:2:1 'title' stands here twice. Keep one of them.");
    }

    @Test
    void of_words_for_the_search_has_its_own_number_of_them() {
        var russian = """
                topics: {basics: {title: Основы}}
                answers:
                  start: {topic: basics, question: С чего начать?, answer: С начала., also: [как приступить, что сперва]}
                synonyms: [[начать, приступить]]
                urgent: [умирает]
                """;
        var english = """
                topics: {basics: {title: Basics}}
                answers:
                  start: {question: Where to begin?, answer: At the beginning., also: [how to start]}
                synonyms: [[begin, start], [end, finish]]
                urgent: [is dying]
                """;
        var files = Map.of("guide.yaml", russian, "texts/en/guide.yaml", english);
        assertThat(SmallForms.mistakes(files)).isEmpty();
        var guide = SmallForms.opened(files).guide("en");
        assertThat(guide.urgent()).containsExactly("is dying");
        assertThat(guide.synonyms()).hasSize(2);
        assertThat(guide.answers().values()).extracting(GuideFile.Item::also).containsExactly(List.of("how to start"));
        var less = Map.of("guide.yaml", russian, "texts/en/guide.yaml", english.replace("urgent: [is dying]\n", ""));
        assertThat(SmallForms.mistakes(less))
                .containsExactly("dialogs/guide.yaml:5:1 'urgent' is not translated into English: write it into"
                        + " dialogs/texts/en/guide.yaml.");
    }

    @Test
    void is_not_wanted_of_what_the_desk_reads() {
        var russian = FORM.replace(", {name}.\"}", ", {name}.\", desk: Новый номер}")
                + "phrases: {desk.new: Новое, new: Новое}\n";
        var english = ENGLISH + "phrases: {new: New}\n";
        assertThat(mistakes(russian, english)).isEmpty();
        assertThat(mistakes(russian, english.replace("{new: New}", "{new: New, desk.new: New}")))
                .isEmpty();
        assertThat(mistakes(russian, ENGLISH))
                .containsExactly("dialogs/f.yaml:10:1 Nothing below 'phrases' is translated into English: write it into"
                        + " dialogs/texts/en/f.yaml.");
    }

    @Test
    void is_not_wanted_of_a_forum_that_says_so() {
        var files = new LinkedHashMap<>(FORUM);
        files.put("f.yaml", FORM);
        files.put("texts/en/f.yaml", ENGLISH);
        assertThat(SmallForms.mistakes(files))
                .containsExactly(
                        "dialogs/texts/en/forums/forum.yaml:1:1 'languages' of dialogs/forums/forum.yaml leaves"
                                + " out 'en'. Add it there, or delete this file.");
        files.replaceAll((name, text) -> text.replace("[ru]", "[ru, eng]"));
        assertThat(SmallForms.mistakes(files))
                .contains("dialogs/forums/forum.yaml:7:17 The language 'eng' is not known. Did you mean 'en'?");
    }
}
