package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.Filling;
import org.forumbot.dialog.Input;
import org.forumbot.dialog.Question;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The file of a form")
class FormFileTests {
    private static final String HEAD = "form: f\ntitle: F\nsubmit: {save: keep, say: ok}\nask:\n";

    @ParameterizedTest
    @MethodSource
    void is_refused_when_a_question_cannot_work(String question, String mistake) {
        var mistakes = SmallForms.mistakes(Map.of(
                "f.yaml",
                HEAD + "  s: {type: choice, label: С?, options: {x: Икс, y: Игрек}}\n"
                        + "  n: {type: number, label: Н?}\n" + question + "\n"));
        assertThat(mistakes).containsExactly("dialogs/f.yaml:" + mistake);
    }

    static Stream<Arguments> is_refused_when_a_question_cannot_work() {
        return Stream.of(
                arguments(
                        "  a: {type: text, label: А?, min: 5, max: 3}",
                        "7:43 'max' (3) is below 'min' (5): no answer would fit."),
                arguments(
                        "  a: {type: number, label: А?, min: 1e3, max: 999}",
                        "7:47 'max' (999) is below 'min' (1000): no answer would fit."),
                arguments(
                        "  a: {type: year, label: А?, min: 2025}",
                        "7:35 'max' (2024) is below 'min' (2025): no answer would fit."),
                arguments("  a: {type: text, label: А?, min: 0}", "7:35 'min' is at least 1."),
                arguments("  a: {type: text, label: А?, max: -1}", "7:35 'max' is at least 1."),
                arguments("  a: {type: text, label: А?, max: 1_000}", "7:35 '1_000' is not a whole number."),
                arguments("  a: {type: number, label: А?, max: много}", "7:37 'много' is not a number."),
                arguments("  a: {type: text, label: А?, optional: yes}", "7:40 'yes' is not true or false."),
                arguments(
                        "  a: {type: choices, label: А?, min: 3, options: {x: Икс, y: Игрек}}",
                        "7:38 'min' is 3, but there are 2 options."),
                arguments(
                        "  a: {type: choices, label: А?, min: 3, max: 4, options: {x: Икс, y: Игрек}}",
                        "7:38 'min' is 3, but there are 2 options."),
                arguments(
                        "  a: {type: choice, label: А?, options: {}}",
                        "7:32 'options' has none: write a code and a label for each."),
                arguments("  a: {type: choice, label: А?}", "7:6 'options' or 'from' is missing."),
                arguments(
                        "  a: {type: choice, label: А?, options: {Да: Да}}",
                        "7:42 'Да' cannot stand in a button: use 1 to 16 of A-Z a-z 0-9 _ -."),
                arguments(
                        "  a: {label: А?}",
                        "7:6 'type' is missing. Possible: " + String.join(", ", Naturals.types()) + "."),
                arguments(
                        "  a: {type: file, label: А?, kinds: [pdf, dokx]}",
                        "7:43 The kind of file 'dokx' is not known. Did you mean 'docx'?"),
                arguments(
                        "  a: {type: file, label: А?, size: 21 MB}",
                        "7:36 'size' is at most 20 MB: Telegram lets a bot fetch no larger files."),
                arguments(
                        "  a: {type: photo, label: А?, size: много}",
                        "7:37 'много' is not a size like 20 MB or 500 KB."),
                arguments("  a: {type: file, label: А?, max: 31}", "7:35 'max' is at most 30 for files."),
                arguments(
                        "  a: {type: text, label: А?, kinds: [pdf]}",
                        "7:30 'kinds' does not belong to the type 'text'."),
                arguments(
                        "  a: {type: text, label: }",
                        "7:19 'label' is empty. Write a text behind it, or delete the line."),
                arguments(
                        "  a: {type: text, label: [А, Б]}",
                        "7:19 'label' wants a text. A text that begins with { or [ or holds ': ' has to be quoted."),
                arguments(
                        "  a: {type: text, lаbel: А?, label: А?}",
                        "7:19 The field 'lаbel' is not known. It mixes Russian and Latin letters. Did you mean 'label'?"),
                arguments(
                        "  a: {type: text, label: А?, options: {x: y}}",
                        "7:30 'options' does not belong to the type 'text'."),
                arguments(
                        "  Имя: {type: text, label: А?}",
                        "7:3 The name 'Имя' must be 1 to 20 of a-z 0-9 _ and begin with a letter."),
                arguments(
                        "  in: {type: text, label: А?}",
                        "7:3 The name 'in' means something in conditions. Choose another."),
                arguments("  a: текст", "7:3 'a' wants names with values below it."),
                arguments(
                        "  a: {type: text, label: А?, when: b}\n  b: {type: yes_no, label: Б?}",
                        "7:36 In 'when': 'b' is asked below; only what is asked above can be read here."),
                arguments(
                        "  a: {type: text, label: А?, when: a == ''}",
                        "7:36 In 'when': 'a' is asked below; only what is asked above can be read here."),
                arguments("  a: {type: text, label: А?, when: s = 'x'}", "7:38 In 'when': write == to compare."),
                arguments(
                        "  a: {type: text, label: А?, when: s == x}",
                        "7:41 In 'when': 'x' is no earlier question or value. Did you mean 'n'?"),
                arguments(
                        "  a: {type: text, label: А?, when: s == xylophone}",
                        "7:41 In 'when': 'xylophone' is no earlier question or value. A text has to be quoted: 'xylophone'."),
                arguments(
                        "  a: {type: text, label: А?, when: s == 'z'}",
                        "7:42 's' has no option 'z'. Did you mean 'x'?"),
                arguments(
                        "  a: {type: text, label: А?, when: s == 'x' or n > 5}",
                        "7:45 In 'when': write && for and, || for or, ! for not."),
                arguments(
                        "  a: {type: text, label: А?, when: s == «x»}",
                        "7:41 In 'when': put texts in straight quotes: 'text'."),
                arguments(
                        "  a: {type: text, label: А?, when: (s == 'x'}",
                        "7:45 In 'when': a bracket ( is never closed."),
                arguments(
                        "  a: {type: text, label: А?, when: s s}",
                        "7:38 In 'when': this is no expression. Examples: role == 'guest', size(tracks) <= 3, !registered."),
                arguments(
                        "  a: {type: text, label: А?, when: n == 0}",
                        "7:38 In 'when': beside an answer that is a number, write 5.0 and not 5."),
                arguments(
                        "  a: {type: text, label: А?, when: s > 5}",
                        "7:38 In 'when': '>' does not go with a text and a whole number."),
                arguments(
                        "  a: {type: text, label: А?, when: s}",
                        "7:36 In 'when': it must give yes or no, this gives a text."),
                arguments(
                        "  a: {type: text, label: А?, check: \"a.matches('[')\", otherwise: Нет.}",
                        "7:48 In 'check': the pattern of matches() is wrong: Unclosed character class near index 0."),
                arguments(
                        "  a: {type: choices, label: А?, options: {x: y}, check: a == 'x', otherwise: Нет.}",
                        "7:59 In 'check': of several answers one is found so: 'code' in name."),
                arguments(
                        "  a: {type: yes_no, label: А?, check: a == 'yes', otherwise: Нет.}",
                        "7:41 In 'check': an answer of yes or no stands for itself: name, or !name."),
                arguments(
                        "  a: {type: computed, label: \"{value}?\", value: s}",
                        "7:49 In 'value': it must give a number, this gives a text."),
                arguments(
                        "  a: {type: computed, label: \"{value}?\", value: n * 2}",
                        "7:51 In 'value': beside an answer that is a number, write 5.0 and not 5."),
                arguments(
                        "  a: {type: text, label: \"" + "о".repeat(3600) + "\"}",
                        "7:19 The question with its hint and example has 3600 characters, a message has room for 3500."),
                arguments(
                        "  a: {type: text, label: \"Мест {n, plural, one {#}}?\"}",
                        "7:26 The braces of 'label' do not fit: 'other {…}' is missing, for all other cases."));
    }

    @Test
    void is_refused_when_it_lacks_its_parts() {
        assertThat(SmallForms.mistakes(Map.of("f.yaml", "form: f\n")))
                .containsExactly(
                        "dialogs/f.yaml:1:1 'ask' is missing: a form asks at least one question.",
                        "dialogs/f.yaml:1:1 'submit' is missing: what happens with the answers.",
                        "dialogs/f.yaml:1:1 'title' is missing.");
        assertThat(SmallForms.mistakes(Map.of("f.yaml", "form: f\ntitle: F\nask: {}\nsubmit: {}\n")))
                .containsExactly(
                        "dialogs/f.yaml:1:1 'ask' is missing: a form asks at least one question.",
                        "dialogs/f.yaml:4:9 'save' is missing.",
                        "dialogs/f.yaml:4:9 'say' is missing.");
        assertThat(SmallForms.mistakes(Map.of("f.yaml", "what: f\n")))
                .containsExactly(
                        "dialogs/f.yaml:1:1 A file begins with 'form: name', 'screens: name' or 'questions: name', or holds 'phrases:'.");
    }

    @Test
    void is_refused_when_it_asks_or_offers_more_than_a_message_has_buttons() {
        var questions = IntStream.range(0, 91)
                .mapToObj(at -> "  q%d: {type: text, label: А?}\n".formatted(at))
                .collect(Collectors.joining());
        assertThat(SmallForms.mistakes(Map.of("f.yaml", HEAD + questions)))
                .containsExactly("dialogs/f.yaml:4:1 A form asks at most 90 questions.");
        var options =
                IntStream.range(0, 91).mapToObj(at -> "o%d: О".formatted(at)).collect(Collectors.joining(", "));
        assertThat(SmallForms.mistakes(
                        Map.of("f.yaml", HEAD + "  a: {type: choice, label: А?, options: {" + options + "}}\n")))
                .containsExactly("dialogs/f.yaml:5:41 There are 91 options, a message has room for 90 buttons.");
    }

    private static Map<String, String> at(String forum, String questions) {
        return Map.of(
                "forums/forum.yaml", "forum: s24\nname: Форум\nshort: Ф\nzone: Europe/Moscow\n" + forum,
                "f.yaml", HEAD + questions);
    }

    @Test
    void does_not_ask_to_choose_from_what_its_forum_does_not_have() {
        var form = SmallForms.opened(at("", """
                  a: {type: choices, label: А?, from: forum.tracks, max: 3}
                  b: {type: text, label: Б?, when: "!('x' in a)"}
                """)).library("ru", "s24").form("f").orElseThrow();
        var step = Engine.step(form, Conversation.begun(1, 7, "s24", form, null), new Input.Come(), Instant.EPOCH);
        assertThat(step.effects().toString()).contains("Б?");
    }

    @Test
    void asks_what_its_forum_asks_in_its_place() {
        var files = at(
                """
                ask:
                  age: {type: choice, label: Сколько вам лет?, options: {a: до 18, b: 18 и больше}, when: a == 'да'}
                """,
                "  a: {type: text, label: А?}\n  own: {type: use, form: forum.ask}\n  b: {type: text, label: Б?}\n");
        var form = SmallForms.opened(files).library("ru", "s24").form("f").orElseThrow();
        assertThat(form.questions()).extracting(Question::name).containsExactly("a", "age", "b");
        var without = SmallForms.opened(at("", files.getOrDefault("f.yaml", "").substring(HEAD.length())));
        assertThat(without.library("ru", "s24").form("f").orElseThrow().questions())
                .extracting(Question::name)
                .containsExactly("a", "b");
        assertThat(without.library("ru", "s24").form("f").orElseThrow().hash()).isNotEqualTo(form.hash());
    }

    @Test
    void tells_a_mistake_in_what_its_forum_asks_at_its_place_there() {
        assertThat(SmallForms.mistakes(at("""
                ask:
                  age: {type: txt, label: Сколько вам лет?}
                  a: {type: text, label: Ещё раз?}
                """, "  a: {type: text, label: А?}\n  own: {type: use, form: forum.ask}\n")))
                .containsExactly(
                        "dialogs/forums/forum.yaml:6:15 The type 'txt' is not known. Did you mean 'text'?",
                        "dialogs/forums/forum.yaml:7:3 The question 'a' stands in this form twice.");
    }

    @Test
    void is_refused_when_two_files_have_one_name_command_or_link() {
        var form =
                "form: f\ntitle: F\nstart: {command: go, link: go}\nsubmit: {save: keep, say: ok}\nask: {a: {type: text, label: А?}}\n";
        assertThat(SmallForms.mistakes(Map.of("a.yaml", form, "b.yaml", form)))
                .containsExactly(
                        "dialogs/b.yaml:1:7 The form 'f' stands in another file too.",
                        "dialogs/b.yaml:3:18 The command 'go' is taken by another file.",
                        "dialogs/b.yaml:3:28 The link 'go' is taken by another file.");
        assertThat(SmallForms.mistakes(Map.of("a.yaml", form.replace("command: go", "command: start"))))
                .containsExactly(
                        "dialogs/a.yaml:3:18 The command 'start' is answered by the program itself. Choose another.");
    }

    @Test
    void is_refused_without_a_question_that_its_saving_needs() {
        var files = Map.of("f.yaml", HEAD.replace("keep", "strict") + "  a: {type: text, label: А?}\n");
        var vocabulary = new Vocabulary(
                Map.of(), Map.of(), Set.of(), Map.of("strict", new Vocabulary.Save(Set.of("a", "b"), Set.of())));
        assertThat(SmallForms.mistakes(files, vocabulary))
                .containsExactly("dialogs/f.yaml:3:16 'strict' cannot do without the question 'b'.");
    }

    @Test
    void may_name_the_forum_and_earlier_answers() {
        var form = SmallForms.form("ru", """
                form: f
                title: Анкета
                intro: "*{forum}* ждёт."
                submit: {save: keep, say: "{forum}: {name}, {people, plural, one {# человек} few {# человека} other {# людей}}."}
                ask:
                  name: {type: text, label: "Едете на {forum}?", hint: "{forum}!", check: name != 'нет', otherwise: "«{name}»? {forum}!"}
                  people: {type: number, label: Сколько вас?}
                """);
        var filling = Filling.begun(form).says("СОЦИО 2024 ждёт.\n\n1/2\n\nЕдете на СОЦИО 2024?\n\nСОЦИО 2024!");
        filling.types("нет").says("«нет»? СОЦИО 2024!\n\n1/2\n\nЕдете на СОЦИО 2024?\n\nСОЦИО 2024!");
        assertThat(form.submit()
                        .say()
                        .words(Map.of("name", "Анна", "people", "более 41"))
                        .text())
                .isEqualTo("СОЦИО 2024: Анна, 41 человек.");
    }
}
