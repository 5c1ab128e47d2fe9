package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forumbot.dialog.Filling;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question about a region")
class RegionQuestionTests {
    private static final Form FORM =
            SmallForms.asking("  home: {type: region, label: Откуда?, hint: Регион или город.}");

    private static Filling asked() {
        return Filling.begun(FORM);
    }

    private static Map<String, Value> home(String key, String shown) {
        return Map.of("home", new Value.Place(key, shown));
    }

    @Test
    void takes_what_is_sure_at_once() {
        var filling = asked().says("1/1\n\nОткуда?\n\nРегион или город.").types("екатеринбург");
        filling.says("Анкета?\n\nОткуда?: Свердловская область\n\nsend?");
        assertThat(filling.given()).isEqualTo(home("sverdlovsk", "Свердловская область"));
    }

    @Test
    void asks_about_what_is_likely() {
        var filling = asked().types("Свирдловская обл").says("1/1\n\nОткуда?\n\nregion.prompt.likely");
        assertThat(filling.offers()).containsExactly("Свердловская область", "LIST", "ABROAD", "STOP");
        assertThat(filling.presses("Свердловская область").given())
                .isEqualTo(home("sverdlovsk", "Свердловская область"));
    }

    @Test
    void shows_several_as_buttons() {
        var filling = asked().types("урал").says("1/1\n\nОткуда?\n\nregion.prompt.several");
        assertThat(filling.offers())
                .containsExactly("Свердловская область", "Челябинская область", "LIST", "ABROAD", "STOP");
        assertThat(filling.presses("Челябинская область").given())
                .isEqualTo(home("chelyabinsk", "Челябинская область"));
    }

    @Test
    void goes_on_with_other_words_while_several_are_shown() {
        var filling = asked().types("урал").types("железногорск");
        assertThat(filling.given()).isEqualTo(home("kursk", "Курская область"));
    }

    @Test
    void is_answered_from_the_list_by_districts() {
        var filling = asked().presses("LIST").says("1/1\n\nОткуда?\n\nregion.prompt.list");
        assertThat(filling.offers()).containsExactly("Урал", "Центр", "ABROAD", "STOP");
        filling.presses("Центр").says("1/1\n\nОткуда?\n\nregion.prompt.list");
        assertThat(filling.offers()).containsExactly("Курская область | Москва", "LIST | ABROAD", "STOP");
        filling.presses("LIST").presses("Урал");
        assertThat(filling.presses("Челябинская область").given())
                .isEqualTo(home("chelyabinsk", "Челябинская область"));
    }

    @Test
    void takes_another_country() {
        assertThat(asked().types("Беларусь").given()).isEqualTo(home("c-BY", "Беларусь"));
        assertThat(asked().types("France").given()).isEqualTo(home("c-FR", "Франция"));
        var filling = asked().presses("ABROAD").says("1/1\n\nОткуда?\n\nregion.prompt.country");
        assertThat(filling.offers()).containsExactly("LIST", "STOP");
        assertThat(filling.types("казахстан").given()).isEqualTo(home("c-KZ", "Казахстан"));
    }

    @Test
    void keeps_a_country_that_nobody_knows_as_typed() {
        var filling = asked().presses("ABROAD").types(" Абхазия и окрестности ");
        assertThat(filling.given()).isEqualTo(home("c-", "Абхазия и окрестности"));
        filling.says("Анкета?\n\nОткуда?: Абхазия и окрестности\n\nsend?");
    }

    @Test
    void takes_a_region_that_is_typed_in_place_of_a_country() {
        assertThat(asked().presses("ABROAD").types("Екатеринбург").given())
                .isEqualTo(home("sverdlovsk", "Свердловская область"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "???", "123456", "👍"})
    void does_not_take_a_text_without_letters_for_a_country(String typed) {
        asked().presses("ABROAD").types(typed).says("bad.region\n\n1/1\n\nОткуда?\n\nregion.prompt.country");
    }

    @Test
    void says_what_it_does_not_know() {
        asked().types("Шир").says("bad.region\n\n1/1\n\nОткуда?\n\nРегион или город.");
        asked().types("Ы".repeat(101)).says("bad.region\n\n1/1\n\nОткуда?\n\nРегион или город.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "~?", "~?moscow", "~d-", "~d-mars", "mars", "c-", "c-XX", "~LIST", "урал"})
    void takes_no_button_that_it_never_offered(String code) {
        asked().taps("home", code).says("bad.option.gone\n\n1/1\n\nОткуда?\n\nРегион или город.");
    }

    @Test
    void shows_the_region_in_the_language_of_the_person() {
        var english =
                SmallForms.opened(Map.of("f.yaml", """
                form: f
                title: F
                submit: {save: keep, say: ok}
                ask: {home: {type: region, label: Откуда?}}
                """, "texts/en/f.yaml", "ask: {home: {label: Where from?}}\n"));
        var form = english.library("en", "s24").form("f").orElseThrow();
        var filling = Filling.begun(form).types("moskow region").presses("Moscow");
        filling.says("F?\n\nWhere from?: Moscow\n\nsend?");
        assertThat(filling.given()).isEqualTo(home("moscow", "Moscow"));
        assertThat(Filling.begun(form).presses("LIST").offers()).containsExactly("Ural", "Centre", "ABROAD", "STOP");
    }

    @Test
    void is_changed_back_by_typing_even_when_the_list_is_open() {
        var filling =
                asked().types("москва").presses("✏️ Откуда?").presses("LIST").presses("Урал");
        filling.types("москва").says("Анкета?\n\nОткуда?: Москва\n\nsend?");
    }
}
