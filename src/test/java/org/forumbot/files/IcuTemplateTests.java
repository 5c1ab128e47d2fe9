package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumbot.dialog.Words;
import org.forumbot.dialog.Words.Run;
import org.forumbot.dialog.Words.Style;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A wording")
class IcuTemplateTests {
    private static final Locale RUSSIAN = Locale.of("ru");

    private static Words words(String text, Map<String, ?> values) {
        return new IcuTemplate(text, RUSSIAN).words(values);
    }

    private static String text(String text, Map<String, ?> values) {
        return words(text, values).text();
    }

    private static Run plain(String text) {
        return new Run(text, Style.PLAIN);
    }

    private static Run bold(String text) {
        return new Run(text, Style.BOLD);
    }

    private static Run italic(String text) {
        return new Run(text, Style.ITALIC);
    }

    @Test
    void is_bold_between_stars_and_italic_between_low_lines() {
        assertThat(words("*Важно!* Приходите _вовремя_.", Map.of()))
                .isEqualTo(new Words(List.of(bold("Важно!"), plain(" Приходите "), italic("вовремя"), plain("."))));
    }

    @Test
    void is_bold_around_values_whose_own_marks_stay_what_they_are() {
        assertThat(words("*{title}*: _{note}_", Map.of("title", "Ток *шоу* _и_", "note", "a_b*c*")))
                .isEqualTo(new Words(List.of(bold("Ток *шоу* _и_"), plain(": "), italic("a_b*c*"))));
    }

    @Test
    void takes_no_value_for_a_pattern() {
        assertThat(text("{a}, {b}", Map.of("a", "{b} '{x}' #", "b", "''{count, plural, other {#}}")))
                .isEqualTo("{b} '{x}' #, ''{count, plural, other {#}}");
        assertThat(text("{a}", Map.of("a", "\uE001x\uE002"))).isEqualTo(" x ");
    }

    @Test
    void has_marks_inside_plurals() {
        var text = "Есть {n, plural, =0 {_мест нет_} one {*#* место} few {*#* места} other {*#* мест}} в зале.";
        assertThat(words(text, Map.of("n", 0)))
                .isEqualTo(new Words(List.of(plain("Есть "), italic("мест нет"), plain(" в зале."))));
        assertThat(words(text, Map.of("n", 3L)))
                .isEqualTo(new Words(List.of(plain("Есть "), bold("3"), plain(" места в зале."))));
        assertThat(words("*{n, plural, one {# день} few {# дня} other {# дней}}*", Map.of("n", 21)))
                .isEqualTo(new Words(List.of(bold("21 день"))));
    }

    @Test
    void shows_a_plain_value_as_it_is_and_a_counted_one_in_groups() {
        assertThat(text("{year}", Map.of("year", 2024))).isEqualTo("2024");
        assertThat(text("{year}", Map.of("year", 2024L))).isEqualTo("2024");
        assertThat(text("{n, plural, other {#}} {n}", Map.of("n", 12345))).isEqualTo("12\u00a0345 12345");
        assertThat(text("{n, number}", Map.of("n", 12345))).isEqualTo("12\u00a0345");
    }

    @Test
    void counts_a_text_by_the_number_in_it() {
        var text = "{n, plural, one {# человек} few {# человека} other {# человек}}";
        assertThat(text(text, Map.of("n", "более 703"))).isEqualTo("703 человека");
        assertThat(text(text, Map.of("n", "2 400"))).isEqualTo("2\u00a0400 человек");
        assertThat(text(text, Map.of("n", "много"))).isEqualTo("0 человек");
        assertThat(text(text, Map.of())).isEqualTo("0 человек");
    }

    @Test
    void chooses_by_yes_and_no_and_by_texts() {
        var text = "{ok, select, true {да} other {нет}}, {who, select, ngo {НКО} other {кто-то}}";
        assertThat(text(text, Map.of("ok", true, "who", "ngo"))).isEqualTo("да, НКО");
        assertThat(text(text, Map.of("ok", false, "who", 5))).isEqualTo("нет, кто-то");
        assertThat(text(text, Map.of())).isEqualTo("нет, кто-то");
    }

    @Test
    void shows_nothing_for_what_is_absent() {
        assertThat(text("<{a}>", Map.of())).isEqualTo("<>");
        assertThat(words("*{a}*", Map.of())).isEqualTo(Words.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It's John's. Don't!", "rock 'n' roll", "the 1990s'", "''", "l'été d'or"})
    void keeps_apostrophes(String text) {
        var english = new IcuTemplate(text, Locale.ENGLISH).words().text();
        assertThat(english).isEqualTo(text.equals("''") ? "'" : text);
    }

    @Test
    void keeps_apostrophes_at_braces() {
        assertThat(text("'{title}' isn't {who}'s", Map.of("title", "A", "who", "Ann")))
                .isEqualTo("'A' isn't Ann's");
        assertThat(text("{n, plural, one {'#' day} few {'#' days} other {'#'}}", Map.of("n", 2)))
                .isEqualTo("'2' days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snake_case_name",
                "5 * 3 * 2",
                "поле* обязательно",
                "*звезда",
                "звезда*",
                "* список\n* ещё",
                "a*b*c",
                "_",
                "*",
                "**",
                "__",
                "_не закрыто",
                "https://t.me/my_bot_name",
                "@my_bot",
                "@my_bot_",
                "* не *",
                "*первый\n\nвторой*",
                "2*2=4",
                "**",
                "😀 * 😀"
            })
    void keeps_marks_that_are_no_pair_around_words(String text) {
        assertThat(words(text, Map.of())).isEqualTo(Words.plain(text));
    }

    @Test
    void pairs_only_what_stands_around_words() {
        assertThat(words("5 *звёзд и *важно*", Map.of()))
                .isEqualTo(new Words(List.of(plain("5 *звёзд и "), bold("важно"))));
        assertThat(words("(*да*), «_нет_»!", Map.of()))
                .isEqualTo(new Words(List.of(plain("("), bold("да"), plain("), «"), italic("нет"), plain("»!"))));
        assertThat(words("*раз* поле* *два*", Map.of()))
                .isEqualTo(new Words(List.of(bold("раз"), plain(" поле* "), bold("два"))));
    }

    @Test
    void is_bold_where_it_is_bold_and_italic() {
        assertThat(words("*жирно и _курсив_ тоже* да", Map.of()))
                .isEqualTo(new Words(List.of(bold("жирно и "), bold("курсив"), bold(" тоже"), plain(" да"))));
        assertThat(words("_а *б_ в*", Map.of())).isEqualTo(new Words(List.of(italic("а "), bold("б"), bold(" в"))));
    }

    @Test
    void has_emoji_anywhere() {
        assertThat(words("😀*👍🏽 {name}*🎉", Map.of("name", "👩‍👩‍👧")))
                .isEqualTo(new Words(List.of(plain("😀"), bold("👍🏽 👩‍👩‍👧"), plain("🎉"))));
    }

    @Test
    void does_not_take_low_lines_of_a_name_for_marks() {
        var template = new IcuTemplate("_{first_name_}_ и {_x, select, _a {да} other {_нет_}}", RUSSIAN);
        assertThat(template.names()).isEqualTo(Set.of("first_name_", "_x"));
        assertThat(template.words(Map.of("first_name_", "Анна", "_x", "_a")))
                .isEqualTo(new Words(List.of(italic("Анна"), plain(" и да"))));
        assertThat(template.words(Map.of("first_name_", "Анна")))
                .isEqualTo(new Words(List.of(italic("Анна"), plain(" и "), italic("нет"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "Мест: {left -> a brace { is opened and never closed.",
                "Мест: left} -> a brace } is closed and was never opened.",
                "{n, plural, one {#} few {#}} -> 'other {…}' is missing, for all other cases.",
                "{n, plural, one {#} fev {#} other {#}} -> 'fev' is no plural form in Russian: use one, few, many, other or =5.",
                "{n, plural, one {#} other {#}} -> 'few {…}' is missing: it is for 2, 3, 4, 22…; for one thing alone write =1 in place of one.",
                "{n, plural, two {#} other {#}} -> 'two' is no plural form in Russian: use one, few, many, other or =5.",
                "{day, date} -> 'date' is not possible: write {day}.",
                "{n, choice, 0#a|1#b} -> 'choice' is not possible: use plural or select.",
                "{Имя Фамилия} -> write {name}, or {name, plural, one {…} few {…} other {…}}, or {name, select, one_value {…} other {…}}.",
                "{} -> write {name}, or {name, plural, one {…} few {…} other {…}}, or {name, select, one_value {…} other {…}}.",
            })
    void says_how_braces_are_written(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IcuTemplate(text, RUSSIAN))
                .withMessage(why);
    }
}
