package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number")
class NumberTests {
    private static final NumberType MONEY =
            new NumberType(BigDecimal.valueOf(-1_000_000_000_000L), BigDecimal.valueOf(1_000_000_000_000L), false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "700 | 700",
                "более 700 | 700",
                "более 700 за 2024 год | 700",
                "700 человек в 2023–2024 гг. | 700",
                "over 700 in 2024 | 700",
                "около 1,5 | 1.5",
                "1.5 | 1.5",
                "0,125 | 0.125",
                "2 400 000 | 2400000",
                "2\u00a0400\u202f000 ₽ | 2400000",
                "2 400 000,50 руб. | 2400000.50",
                "1,500,000 | 1500000",
                "1.500.000,50 | 1500000.50",
                "2,4 млн | 2400000",
                "2.4 миллиона рублей | 2400000",
                "700 тыс. руб. | 700000",
                "700 т.р. | 700000",
                "3 тысячи | 3000",
                "15к | 15000",
                "1 млрд | 1000000000",
                "5 thousand | 5000",
                "12 км | 12",
                "5 millionaires | 5",
                "-5 | -5",
                "\u22125 | -5",
                "ГОСТ-5 | 5",
                "на 5-м этаже | 5",
                "007 | 7",
                "100% | 100",
            })
    void is_read_as_people_write_it_and_kept_as_typed(String typed, String number) {
        var reading = MONEY.typed(Type.Context.EMPTY, "  " + typed + " ");
        assertThat(reading).isEqualTo(new Reading.Ok(new Value.Number(new BigDecimal(number), typed)));
        assertThat(MONEY.shown(((Reading.Ok) reading).value())).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "много",
                "10-20",
                "10–20",
                "от 5 до 7",
                "2023, 2024",
                "2,400",
                "2.400",
                "1 000 20",
                "COVID19: 700",
                "12 34",
                "20 2024",
                "١٢",
                "1e6",
                "3,14,15",
                "семьсот",
                "1 2 3",
                "7 и ещё очень много слов, в которых больше шестидесяти знаков, а это уже рассказ"
            })
    void is_asked_for_when_there_is_none_or_not_just_one(String typed) {
        assertThat(MONEY.typed(Type.Context.EMPTY, typed)).isEqualTo(Reading.bad("bad.number"));
    }

    @Test
    void that_must_be_whole_takes_no_fraction() {
        var form = SmallForms.asking("  n: {type: number, label: Сколько?, whole: true, min: 1, max: 500}");
        var filling = Filling.begun(form).types("1,5").says("bad.number.whole\n\n1/1\n\nСколько?");
        filling.types("0").says("from 1 to 500\n\n1/1\n\nСколько?");
        filling.types("501").says("from 1 to 500\n\n1/1\n\nСколько?");
        filling.types("500,0").says("Анкета?\n\nСколько?: 500,0\n\nsend?");
    }

    @Test
    void of_money_is_not_below_nought_unless_the_file_says_so() {
        var form = SmallForms.asking("  n: {type: money, label: Сколько?}");
        Filling.begun(form).types("-1").says("from 0 to 1000000000000\n\n1/1\n\nСколько?");
    }

    @Test
    void of_a_year_is_whole_and_not_in_the_future() {
        var form = SmallForms.asking("  n: {type: year, label: С какого года?, min: 1990}");
        var filling = Filling.begun(form).types("2025").says("from 1990 to 2024\n\n1/1\n\nС какого года?");
        filling.types("с 2021 года").says("Анкета?\n\nС какого года?: с 2021 года\n\nsend?");
    }

    @Test
    void of_a_year_is_not_of_two_figures() {
        var form = SmallForms.asking("  n: {type: year, label: С какого года?}");
        Filling.begun(form).types("21").says("from 1900 to 2024\n\n1/1\n\nС какого года?");
    }

    @Test
    void stands_in_conditions_as_a_number() {
        var form = SmallForms.asking("""
                  n: {type: number, label: Сколько?, optional: true}
                  m: {type: text, label: Много?, when: n > 99.5}
                """);
        Filling.begun(form).types("99,5").says("Анкета?\n\nСколько?: 99,5\n\nsend?");
        Filling.begun(form).types("2 тыс.").says("2/2\n\nМного?");
        Filling.begun(form).presses("SKIP").says("Анкета?\n\nСколько?: -\n\nsend?");
    }
}
