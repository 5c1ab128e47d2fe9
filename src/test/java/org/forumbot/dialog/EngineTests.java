package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.files.SmallForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The step of a form")
class EngineTests {
    private static final Form FORM = SmallForms.asking("""
              name: {type: text, label: Имя?, short: Имя, min: 2}
              nick: {type: text, label: Прозвище?, short: Прозвище, optional: true}
              role: {type: choice, label: Кто вы?, short: Кто, options: {boss: Директор, guest: Гость}}
              staff: {type: number, label: Сколько людей?, short: Люди, when: role == 'boss'}
              hall: {type: text, label: Какой зал?, short: Зал, when: "role == 'boss' && staff > 100.0"}
            """);

    private static Filling answered() {
        return Filling.begun(FORM).types("Анна").types("Нюра").taps("role", "guest");
    }

    @Test
    void the_next_question_is_the_first_relevant_one_without_a_valid_answer() {
        var filling = Filling.begun(FORM).says("1/5\n\nИмя?");
        filling.types("А").says("short: 1 of 2\n\n1/5\n\nИмя?");
        filling.types("Анна").says("2/5\n\nПрозвище?");
        filling.types("Нюра").says("3/5\n\nКто вы?");
        filling.taps("role", "boss").says("4/5\n\nСколько людей?");
        filling.types("40").says("Анкета?\n\nИмя: Анна\nПрозвище: Нюра\nКто: Директор\nЛюди: 40\n\nsend?");
        assertThat(filling.offers()).containsExactly("SEND", "✏️ Имя | ✏️ Прозвище", "✏️ Кто | ✏️ Люди", "STOP");
        filling.presses("SEND").says("submit");
        assertThat(filling.answers())
                .isEqualTo(Map.of("name", "Анна", "nick", "Нюра", "role", "Директор", "staff", "40"));
    }

    @Test
    void a_question_shows_its_chapter_hint_and_example_and_the_ways_on() {
        var form = SmallForms.asking("""
                  a: {type: text, label: "*Имя*?", hint: Как на бейдже., example: Анна, group: О вас, optional: true}
                  b: {type: text, label: Город?}
                """);
        var filling = Filling.begun(form).says("1/2 · О вас\n\nИмя?\n\nКак на бейдже.\ne.g. Анна");
        assertThat(filling.offers()).containsExactly("SKIP | STOP");
        filling.types("Анна");
        assertThat(filling.offers()).containsExactly("BACK | STOP");
    }

    @Test
    void the_introduction_is_said_before_the_first_answer_only() {
        var form = SmallForms.form("ru", """
                form: f
                title: Анкета
                intro: Добро пожаловать.
                submit: {save: keep, say: Спасибо.}
                ask: {a: {type: text, label: А?}, b: {type: text, label: Б?}}
                """);
        var filling = Filling.begun(form).says("Добро пожаловать.\n\n1/2\n\nА?");
        filling.types("раз").says("2/2\n\nБ?");
        filling.does(new Input.Come()).says("2/2\n\nБ?");
    }

    @Test
    void back_shows_the_question_before_with_its_answer() {
        var filling = Filling.begun(FORM).types("Анна").types("Нюра").presses("BACK");
        filling.says("2/5\n\nПрозвище?\n\nnow: Нюра");
        assertThat(filling.offers()).containsExactly("KEEP", "BACK | SKIP | STOP");
        filling.presses("BACK").says("1/5\n\nИмя?\n\nnow: Анна");
        assertThat(filling.offers()).containsExactly("KEEP", "STOP");
        filling.presses("KEEP").says("3/5\n\nКто вы?");
    }

    @Test
    void back_pressed_twice_goes_back_once() {
        var filling = Filling.begun(FORM).types("Анна").types("Нюра").moves(Move.BACK, "role");
        filling.moves(Move.BACK, "role").says("2/5\n\nПрозвище?\n\nnow: Нюра");
    }

    @Test
    void there_is_nothing_before_the_first_question() {
        Filling.begun(FORM).moves(Move.BACK, "name").says("nav.first\n\n1/5\n\nИмя?");
    }

    @Test
    void an_answer_given_after_going_back_replaces_the_old_one() {
        var filling =
                Filling.begun(FORM).types("Анна").types("Нюра").presses("BACK").types("Аня");
        filling.says("3/5\n\nКто вы?");
        assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна", "nick", "Аня"));
    }

    @Test
    void only_what_is_optional_can_be_skipped() {
        var filling = Filling.begun(FORM).moves(Move.SKIP, "name").says("bad.required\n\n1/5\n\nИмя?");
        filling.types("Анна").presses("SKIP").says("3/5\n\nКто вы?");
        filling.taps("role", "guest").says("Анкета?\n\nИмя: Анна\nПрозвище: -\nКто: Гость\n\nsend?");
        assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна", "role", "Гость"));
    }

    @Test
    void skip_pressed_twice_skips_once() {
        var form = SmallForms.asking("""
                  a: {type: text, label: А?, optional: true}
                  b: {type: text, label: Б?, optional: true}
                """);
        Filling.begun(form).moves(Move.SKIP, "a").moves(Move.SKIP, "a").says("2/2\n\nБ?");
    }

    @Test
    void an_answer_that_is_skipped_later_is_given_no_more() {
        var filling = answered().moves(Move.EDIT, "nick").presses("SKIP");
        assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна", "role", "Гость"));
    }

    @Test
    void every_answer_can_be_changed_from_the_review_which_then_comes_back() {
        var filling = answered().says("Анкета?\n\nИмя: Анна\nПрозвище: Нюра\nКто: Гость\n\nsend?");
        filling.presses("✏️ Имя").says("1/3\n\nИмя?\n\nnow: Анна");
        filling.types("?").says("short: 1 of 2\n\n1/3\n\nИмя?\n\nnow: Анна");
        filling.types("Ольга").says("Анкета?\n\nИмя: Ольга\nПрозвище: Нюра\nКто: Гость\n\nsend?");
        filling.presses("✏️ Кто").presses("KEEP");
        filling.says("Анкета?\n\nИмя: Ольга\nПрозвище: Нюра\nКто: Гость\n\nsend?");
    }

    @Test
    void a_change_that_makes_a_later_question_relevant_asks_just_that_one() {
        var filling = answered().presses("✏️ Кто").taps("role", "boss").says("4/5\n\nСколько людей?");
        filling.types("200").says("5/5\n\nКакой зал?");
        filling.types("Большой");
        filling.says("Анкета?\n\nИмя: Анна\nПрозвище: Нюра\nКто: Директор\nЛюди: 200\nЗал: Большой\n\nsend?");
    }

    @Test
    void a_change_that_makes_answers_irrelevant_drops_them_from_what_is_given() {
        var filling =
                answered().presses("✏️ Кто").taps("role", "boss").types("200").types("Большой");
        filling.presses("✏️ Кто").taps("role", "guest");
        filling.says("Анкета?\n\nИмя: Анна\nПрозвище: Нюра\nКто: Гость\n\nsend?");
        assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна", "nick", "Нюра", "role", "Гость"));
        filling.presses("✏️ Кто").taps("role", "boss");
        filling.says("Анкета?\n\nИмя: Анна\nПрозвище: Нюра\nКто: Директор\nЛюди: 200\nЗал: Большой\n\nsend?");
    }

    @Test
    void a_question_whose_condition_reads_an_open_one_is_not_asked_yet_and_counts_as_open() {
        var form = SmallForms.asking("""
                  a: {type: yes_no, label: А?}
                  b: {type: text, label: Б?, when: a}
                  c: {type: text, label: В?, when: "!a || b == 'да'"}
                """);
        var filling = Filling.begun(form).says("1/3\n\nА?");
        filling.taps("c", "x").says("bad.question.gone\n\n1/3\n\nА?");
        filling.moves(Move.SEND, "").says("review.incomplete\n\n1/3\n\nА?");
        filling.taps("a", "yes").says("2/3\n\nБ?").types("нет").says("Анкета?\n\nА?: Да\nБ?: нет\n\nsend?");
    }

    @Test
    void a_condition_that_fails_does_not_hold() {
        var form = SmallForms.asking("""
                  a: {type: choices, label: А?, optional: true, options: {x: Икс, y: Игрек}}
                  b: {type: text, label: Б?, when: "a[0] == 'x'"}
                """);
        Filling.begun(form).presses("SKIP").says("Анкета?\n\nА?: -\n\nsend?");
    }

    @Test
    void an_answer_that_fails_its_check_is_not_kept() {
        var form = SmallForms.asking("""
                  a: {type: text, label: А?, check: a != 'нет', otherwise: "Не «{a}»."}
                  b: {type: text, label: Б?, check: "b != a", otherwise: Другое.}
                """);
        var filling = Filling.begun(form).types("нет").says("Не «нет».\n\n1/2\n\nА?");
        filling.types("да").types("да").says("Другое.\n\n2/2\n\nБ?").types("и ещё");
        filling.presses("✏️ А?").types("и ещё").says("2/2\n\nБ?\n\nnow: и ещё");
        assertThat(filling.answers()).isEqualTo(Map.of("a", "и ещё"));
    }

    @Test
    void a_check_without_words_of_its_own_is_refused_with_the_general_ones() {
        var question = new Question(
                "a",
                new TextType(1, 9),
                "",
                "А",
                Template.fixed("А?"),
                null,
                null,
                false,
                0,
                null,
                known -> Truth.FALSE,
                null,
                null,
                List.of(),
                false,
                null,
                List.of());
        var form = new Form(
                "f",
                "Ф",
                null,
                false,
                List.of(),
                List.of(question),
                new Form.Submit("", Template.fixed(""), null, null),
                FORM.wording(),
                "",
                Remind.NEVER);
        Filling.begun(form).types("да").says("bad.check\n\n1/1\n\nА?");
    }

    @Test
    void sending_what_is_incomplete_asks_what_is_missing() {
        Filling.begun(FORM).types("Анна").moves(Move.SEND, "").says("review.incomplete\n\n2/5\n\nПрозвище?");
    }

    @Test
    void sending_in_the_middle_of_a_change_sends_the_old_answer() {
        var filling = answered().presses("✏️ Имя").moves(Move.SEND, "").says("submit");
        assertThat(filling.answers()).isEqualTo(Map.of("name", "Анна", "nick", "Нюра", "role", "Гость"));
    }

    @Test
    void words_typed_at_the_review_change_nothing() {
        var filling = answered().types("Ольга");
        filling.says("review.typed\n\nАнкета?\n\nИмя: Анна\nПрозвище: Нюра\nКто: Гость\n\nsend?");
    }

    @Test
    void what_is_no_text_is_told_apart_and_changes_nothing() {
        Filling.begun(FORM).does(new Input.Other("bad.voice")).says("bad.voice\n\n1/5\n\nИмя?");
    }

    @Test
    void leaving_is_asked_about_and_can_be_for_later_or_for_good() {
        var filling = Filling.begun(FORM).types("Анна").presses("STOP").says("leave Анкета?");
        assertThat(filling.offers()).containsExactly("GO ON", "LATER", "DROP");
        filling.presses("GO ON").says("2/5\n\nПрозвище?");
        filling.presses("STOP").presses("LATER").says("left");
        assertThat(filling.conversation().status()).isEqualTo(Conversation.Status.OPEN);
        filling.does(new Input.Come()).says("2/5\n\nПрозвище?");
        filling.presses("STOP").presses("DROP").says("dropped");
        assertThat(filling.conversation().status()).isEqualTo(Conversation.Status.DROPPED);
    }

    @Test
    void answers_meet_the_file_that_is_in_force() {
        var changed = SmallForms.asking("""
                  name: {type: text, label: Имя?, short: Имя, min: 5}
                  role: {type: choice, label: Кто вы?, short: Кто, options: {owner: Владелец}}
                """);
        var filling = answered().before(changed).says("changed\nagain: Имя, Кто\n\n1/2\n\nИмя?\n\nnow: Анна");
        filling.types("Анна Ли").says("2/2\n\nКто вы?");
        assertThat(filling.conversation().hash()).isEqualTo(changed.hash() + " role");
    }
}
