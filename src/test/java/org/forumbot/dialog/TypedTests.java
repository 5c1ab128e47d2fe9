package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A typed message")
class TypedTests {
    private static final Form FORM = SmallForms.asking("""
              about: {type: text, label: О себе?, short: О себе, min: 3, max: 4500}
              work: {type: lines, label: Этапы?, short: Этапы, max: 3}
              name: {type: text, label: Имя?, short: Имя}
            """);

    private static final String PIECE = "я".repeat(4096);

    @Nested
    @DisplayName("that is long")
    class Long {
        @Test
        void is_one_answer_with_what_follows_at_once() {
            var filling = Filling.begun(FORM).types(PIECE).says("2/3\n\nЭтапы?");
            filling.waits(Duration.ofSeconds(2)).types("и всё").says("2/3\n\nЭтапы?");
            assertThat(filling.answers()).isEqualTo(Map.of("about", PIECE + "и всё"));
        }

        @Test
        void is_too_long_as_a_whole_and_no_piece_of_it_is_an_answer() {
            var filling = Filling.begun(FORM).types(PIECE).types("я".repeat(904));
            filling.says("long: 5000 of 4500\n\n1/3\n\nО себе?");
            assertThat(filling.answers()).isEmpty();
        }

        @Test
        void in_three_messages_is_still_one_answer() {
            var filling = Filling.begun(FORM).types(PIECE).types(PIECE).types("конец");
            filling.says("long: 8197 of 4500\n\n1/3\n\nО себе?");
            assertThat(filling.answers()).isEmpty();
            filling.waits(Duration.ofSeconds(3)).types("Коротко").says("2/3\n\nЭтапы?");
            assertThat(filling.answers()).isEqualTo(Map.of("about", "Коротко"));
        }

        @Test
        void is_an_answer_of_its_own_when_the_next_comes_later() {
            var filling = Filling.begun(FORM)
                    .types(PIECE)
                    .waits(Duration.ofMillis(2001))
                    .types("раз\nдва");
            assertThat(filling.answers()).isEqualTo(Map.of("about", PIECE, "work", "раз\nдва"));
        }

        @Test
        void does_not_go_on_after_a_short_one() {
            var filling = Filling.begun(FORM).types("я".repeat(3999)).types("раз");
            assertThat(filling.answers()).isEqualTo(Map.of("about", "я".repeat(3999), "work", "раз"));
        }

        @Test
        void leaves_the_answer_that_is_being_changed_when_it_does_not_fit() {
            var filling = Filling.begun(FORM)
                    .types("Анна Ли")
                    .types("раз")
                    .types("Анна")
                    .presses("✏️ Имя");
            filling.types("я".repeat(4001)).types("ну вот");
            filling.says("long: 4007 of 4000\n\n3/3\n\nИмя?\n\nnow: Анна");
            filling.presses("KEEP");
            assertThat(filling.answers()).isEqualTo(Map.of("about", "Анна Ли", "work", "раз", "name", "Анна"));
        }

        @Test
        void cannot_be_corrected_by_half() {
            var filling = Filling.begun(FORM).types(PIECE).types("и всё").edits(1, "Коротко");
            filling.says("still О себе\n\n2/3\n\nЭтапы?");
            assertThat(filling.answers()).isEqualTo(Map.of("about", PIECE + "и всё"));
        }

        @Test
        void marks_no_option_of_a_question_with_buttons() {
            var form = SmallForms.asking("""
                      days: {type: choices, label: Дни?, options: {mon: Пн, tue: Вт}, max: 1}
                    """);
            var filling = Filling.begun(form)
                    .taps("days", "+mon")
                    .types("а, ".repeat(1400))
                    .types("Вторник, ");
            filling.says("bad.choices\n\n1/1\n\nДни?");
            filling.presses("DONE").says("Анкета?\n\nДни?: Пн\n\nsend?");
        }

        @Test
        void does_not_hide_the_question_behind_the_present_answer() {
            var filling = Filling.begun(FORM).types(PIECE).types("конец").moves(Move.BACK, "work");
            assertThat(filling.said())
                    .startsWith("1/3\n\nО себе?\n\nnow: яяя")
                    .endsWith("я…")
                    .hasSizeLessThan(4097);
        }
    }

    @Nested
    @DisplayName("that is edited later")
    class Edited {
        @Test
        void corrects_its_answer() {
            var filling = Filling.begun(FORM).types("Привт").types("раз").edits(1, "Привет");
            filling.says("corrected О себе\n\n3/3\n\nИмя?");
            assertThat(filling.answers()).isEqualTo(Map.of("about", "Привет", "work", "раз"));
        }

        @Test
        void leaves_its_answer_when_the_correction_does_not_fit() {
            var filling = Filling.begun(FORM).types("Привет").edits(1, "П").says("still О себе\n\n2/3\n\nЭтапы?");
            assertThat(filling.answers()).isEqualTo(Map.of("about", "Привет"));
        }

        @Test
        void is_read_anew_when_it_was_refused() {
            var filling = Filling.begun(FORM).types("Я").says("short: 1 of 3\n\n1/3\n\nО себе?");
            filling.edits(1, "Яя").says("short: 2 of 3\n\n1/3\n\nО себе?");
            filling.edits(1, "Яна").says("2/3\n\nЭтапы?").edits(1, "Яна Ли").says("corrected О себе\n\n2/3\n\nЭтапы?");
            assertThat(filling.answers()).isEqualTo(Map.of("about", "Яна Ли"));
        }

        @Test
        void is_read_anew_when_its_answer_was_not_finished() {
            var form = SmallForms.asking("  home: {type: region, label: Откуда?}");
            var filling = Filling.begun(form).types("урал");
            assertThat(filling.offers())
                    .containsExactly("Свердловская область", "Челябинская область", "LIST", "ABROAD", "STOP");
            filling.edits(1, "Екатеринбург").says("Анкета?\n\nОткуда?: Свердловская область\n\nsend?");
        }

        @Test
        void means_nothing_when_another_was_taken_in_its_place() {
            var filling =
                    Filling.begun(FORM).types("Я").types("Яна").edits(1, "Ян").says("");
            assertThat(filling.answers()).isEqualTo(Map.of("about", "Яна"));
        }

        @Test
        void means_nothing_when_it_is_no_answer() {
            Filling.begun(FORM).types("Привет").edits(77, "Ой").says("");
        }

        @Test
        void means_nothing_when_its_question_is_asked_no_more() {
            var form = SmallForms.asking("""
                      work: {type: yes_no, label: Работа?}
                      firm: {type: text, label: Где?, when: work}
                      name: {type: text, label: Имя?}
                    """);
            var filling = Filling.begun(form)
                    .taps("work", "yes")
                    .types("Завод")
                    .moves(Move.EDIT, "work")
                    .taps("work", "no");
            filling.edits(1, "Школа").says("");
            assertThat(filling.answers()).isEqualTo(Map.of("work", "Нет"));
        }
    }

    @Nested
    @DisplayName("that is a key of the keyboard")
    class Key {
        private static final Form FORM = SmallForms.asking("""
                  name: {type: text, label: Имя?}
                  phone: {type: phone, label: Телефон?, optional: true}
                  mail: {type: email, label: Почта?, optional: true}
                """);

        @Test
        void is_that_key_and_no_answer() {
            var filling = Filling.begun(FORM).types("Анна");
            assertThat(filling.offers()).containsExactly("MY NUMBER", "BACK | SKIP | STOP");
            filling.types("BACK").says("1/3\n\nИмя?\n\nnow: Анна").presses("KEEP");
            filling.types("STOP")
                    .says("leave Анкета?")
                    .presses("GO ON")
                    .types("SKIP")
                    .says("3/3\n\nПочта?");
        }

        @Test
        void pressed_twice_is_no_answer_to_the_next_question_and_skips_no_more() {
            var filling = Filling.begun(FORM)
                    .types("Анна")
                    .types("SKIP")
                    .types("SKIP")
                    .says("3/3\n\nПочта?");
            assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна"));
            Filling.begun(FORM).types("Анна").types("BACK").types("BACK").says("1/3\n\nИмя?\n\nnow: Анна");
        }

        @Test
        void stops_everywhere() {
            Filling.begun(FORM).types("STOP").says("leave Анкета?");
        }

        @Test
        void keeps_the_number_that_stands() {
            var filling =
                    Filling.begun(FORM).types("Анна").types("8 912 345-67-89").types("a@example.org");
            filling.presses("✏️ Телефон?").says("2/3\n\nТелефон?\n\nnow: +7 912 345-67-89");
            assertThat(filling.offers()).containsExactly("MY NUMBER", "KEEP", "BACK | SKIP | STOP");
            filling.types("KEEP");
            filling.says("Анкета?\n\nИмя?: Анна\nТелефон?: +7 912 345-67-89\nПочта?: a@example.org\n\nsend?");
        }
    }

    @Test
    void is_answered_again_when_the_same_words_are_typed_again() {
        var form = SmallForms.asking("  home: {type: region, label: Откуда?}");
        var filling = Filling.begun(form).types("урал").says("1/1\n\nОткуда?\n\nregion.prompt.several");
        filling.types("урал").says("1/1\n\nОткуда?\n\nregion.prompt.several");
    }

    @Test
    void with_nothing_to_be_seen_is_no_answer() {
        Filling.begun(FORM).types("\u200b\u200d \u2060\u00a0").says("short: 0 of 3\n\n1/3\n\nО себе?");
        Filling.begun(FORM).types("👍👍👍").says("2/3\n\nЭтапы?");
    }
}
