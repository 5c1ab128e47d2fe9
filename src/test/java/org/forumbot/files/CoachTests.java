package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Filling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a careful reader notices in a text")
class CoachTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "звоните 8 912 345-67-89",
                "+7(912)3456789",
                "89123456789",
                "справка_8-912-345-67-89.pdf",
                "мама: 7 912 345 67 89",
                "+375 29 123-45-67"
            })
    void a_phone(String text) {
        assertThat(Coach.HAS_PHONE.holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 400 000 рублей",
                "8 000 000",
                "ИНН 6670123457",
                "ОГРН 1026600000008",
                "20240513_123456.jpg",
                "с 2019 по 2024 год помогли 700 семьям"
            })
    void no_phone_in_other_figures(String text) {
        assertThat(Coach.HAS_PHONE.holds(text)).isFalse();
        assertThat(Coach.HAS_PASSPORT.holds(text)).isFalse();
        assertThat(Coach.HAS_SNILS.holds(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "паспорт 4510 123456",
                "Паспорт_4510123456.jpg",
                "65 04 123456",
                "серия 4510 № 123456",
                "паспорт: серия 45 10, номер 123456"
            })
    void a_passport(String text) {
        assertThat(Coach.HAS_PASSPORT.holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"112-233-445 95", "СНИЛС 11223344595", "снилс_112-233-445-95.pdf"})
    void a_pension_number(String text) {
        assertThat(Coach.HAS_SNILS.holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "К нам пришла Маша с ДЦП",
                "Иван Петров, диагноз — аутизм",
                "Справка_Петрова_Мария_инвалидность.pdf",
                "У Ольги шизофрения, но она справилась",
                "мальчик Саша (РАС) пошёл в школу",
                "Anna Petrova was diagnosed, Анна Петрова была первой"
            })
    void a_name_beside_an_illness(String text) {
        assertThat(Coach.NAMES_ILL.holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дети с ДЦП занимаются в бассейне",
                "Помогаем людям с синдромом Дауна в Приморском крае",
                "Куратор Мария Иванова ведёт группу. Дети с аутизмом ходят в студию.",
                "Школа для родителей детей с диабетом, Пермский край",
                "Ранняя помощь: младенцы с риском инвалидности",
                "Мама двоих детей научилась варить борщ"
            })
    void no_name_where_only_an_illness_or_only_a_name_stands(String text) {
        assertThat(Coach.NAMES_ILL.holds(text)).isFalse();
    }

    @Test
    void an_address_a_figure_and_a_title_that_shouts() {
        assertThat(Coach.HAS_EMAIL.holds("пишите на masha@example.org")).isTrue();
        assertThat(Coach.HAS_EMAIL.holds("собака @ и всё")).isFalse();
        assertThat(Coach.HAS_DIGIT.holds("в 14 сёлах")).isTrue();
        assertThat(Coach.HAS_DIGIT.holds("во многих сёлах")).isFalse();
        assertThat(Coach.SHOUTS.holds("ДВОР ДЛЯ ВСЕХ")).isTrue();
        assertThat(Coach.SHOUTS.holds("Проект «ЗОНТ»")).isFalse();
        assertThat(Coach.SHOUTS.holds("З.О.Н.Т.")).isFalse();
    }

    @Test
    void numbers_of_the_registers_by_their_check_digits() {
        assertThat(List.of("6670123457", "500100732259")).allMatch(Coach.IS_INN::holds);
        assertThat(List.of("6670123458", "500100732258", "667012345", "66701234ab", ""))
                .noneMatch(Coach.IS_INN::holds);
        assertThat(List.of("1026600000008", "304500116000157")).allMatch(Coach.IS_OGRN::holds);
        assertThat(List.of("1026600000009", "304500116000158", "102660000000", ""))
                .noneMatch(Coach.IS_OGRN::holds);
    }

    @Test
    void a_total_of_numbers_in_items() {
        var form = SmallForms.asking("""
                  a:
                    type: repeat
                    label: Доли?
                    of: {share: {type: number, label: Сколько?}}
                    check: total(a.map(one, one.share)) == 100.0
                    otherwise: Не сто.
                """);
        var filling = Filling.begun(form).types("60").presses("DONE");
        assertThat(filling.said()).startsWith("Не сто.");
        filling.types("40").presses("DONE");
        assertThat(filling.said()).startsWith("Анкета?");
    }

    @Test
    void the_same_in_lists_and_in_the_items_of_groups() {
        assertThat(Coach.HAS_PHONE.holds(List.of("письмо.pdf", "мама_89123456789.pdf")))
                .isTrue();
        assertThat(Coach.HAS_PHONE.holds(List.of(Map.of("what", "визит", "source", "8 912 345 67 89"))))
                .isTrue();
        assertThat(Coach.HAS_PHONE.holds(List.of())).isFalse();
        assertThat(Coach.HAS_PHONE.holds(89123456789.0)).isFalse();
    }

    @Test
    void and_conditions_of_forms_can_ask_for_it() {
        var form = SmallForms.asking("""
                  a:
                    type: repeat
                    label: Этапы?
                    of: {what: {type: text, label: Что?}}
                    advise: [{when: has_phone(a) || !has_digit(a), say: Уберите.}]
                """);
        var filling = Filling.begun(form).types("звонок 8 912 345-67-89").presses("DONE");
        assertThat(filling.said()).contains("Уберите.");
    }
}
