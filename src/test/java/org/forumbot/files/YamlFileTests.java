package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file of YAML")
class YamlFileTests {
    private static List<String> mistakes(byte[] content) {
        var problems = new Problems();
        YamlFile.read("f.yaml", content, problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static List<String> mistakes(String text) {
        return mistakes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Fields read(String text) {
        var problems = new Problems();
        var file = YamlFile.read("f.yaml", text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow();
        assertThat(problems.all()).isEmpty();
        return new Fields(file.text(), file.root(), null, problems);
    }

    @ParameterizedTest
    @MethodSource
    void that_cannot_be_read_gives_its_place_and_advice(String text, String mistake) {
        assertThat(mistakes(text)).containsExactly("f.yaml:" + mistake);
    }

    static Stream<Arguments> that_cannot_be_read_gives_its_place_and_advice() {
        return Stream.of(
                arguments("form: x\nask:\n\tname: y\n", "3:1 A tab stands here. Indent with spaces."),
                arguments("form: x\nask:\n  a:\n  \t b: c\n", "4:3 A tab stands here. Indent with spaces."),
                arguments("form: x\ntitle: \"Анкета\nask: y\n", "2:8 This quote is opened and never closed."),
                arguments("form: x\ntitle: 'Анкета\nask: y\n", "2:8 This quote is opened and never closed."),
                arguments(
                        "form: x\nask: {a: {type: text, label: Б}\nsubmit: y\n",
                        "2:6 This { is never closed, or a comma is missing inside it."),
                arguments(
                        "form: x\nlist: [a, b\nask: y\n",
                        "2:7 This [ is never closed, or a comma is missing inside it."),
                arguments(
                        "form: x\nlist: {a: b c: d}\n", "2:7 This { is never closed, or a comma is missing inside it."),
                arguments("", "1:1 The file is empty. Expected names with values, such as 'form: registration'."),
                arguments(
                        "# потом\n\n",
                        "1:1 The file is empty. Expected names with values, such as 'form: registration'."),
                arguments("- a\n- b\n", "1:1 Expected names with values, such as 'form: registration'."),
                arguments("привет", "1:1 Expected names with values, such as 'form: registration'."),
                arguments(
                        "form: x\ntitle: Анкета: первая\n",
                        "2:8 A text that holds ': ' has to be quoted: title: \"Анкета: первая\""),
                arguments(
                        "  label: Вопрос: \"да\"?\n",
                        "1:10 A text that holds ': ' has to be quoted: label: 'Вопрос: \"да\"?'"),
                arguments("form:x\ntitle: y\n", "2:6 A space is missing after a colon, here or on the line above."),
                arguments(
                        "form: x\ntitle: *Анкета* первая\n",
                        "2:8 A text that begins with * has to be quoted: title: \"*Анкета* первая\""),
                arguments(
                        "title: *bold* text\n",
                        "1:8 A text that begins with * has to be quoted: title: \"*bold* text\""),
                arguments(
                        "form: x\ntitle: {forum}: анкета\n",
                        "2:8 A text that begins with { has to be quoted: title: \"{forum}: анкета\""),
                arguments(
                        "form: x\ntitle: \"Двор\" — анкета\n",
                        "2:8 A text that begins with \" has to be quoted: title: '\"Двор\" — анкета'"),
                arguments("title: @forum\n", "1:8 A text that begins with @ has to be quoted: title: \"@forum\""),
                arguments("title: %5\n", "1:8 A text that begins with % has to be quoted: title: \"%5\""),
                arguments("title: `x`\n", "1:8 A text that begins with ` has to be quoted: title: \"`x`\""),
                arguments(
                        "title: > 5 человек\n",
                        "1:8 A text that begins with > has to be quoted: title: \"> 5 человек\""),
                arguments(
                        "when: !registered && a\n",
                        "1:7 A text that begins with ! has to be quoted: when: \"!registered && a\""),
                arguments("when: !registered\n", "1:7 A text that begins with ! has to be quoted."),
                arguments(
                        "form: x\nask:\n  a: b\n   c: d\n",
                        "4:5 This line is not where it belongs: give it just as many spaces as its neighbours have."),
                arguments(
                        "form: x\nask:\n    a: b\n  c: d\n",
                        "4:3 This line is not where it belongs: give it just as many spaces as its neighbours have."),
                arguments(
                        "form: x\n---\nform: y\n",
                        "2:1 A line --- begins another file. Delete it: a file holds one dialog."),
                arguments(
                        "title: \"C:\\Users\"\n",
                        "1:8 A backslash inside \"…\" has a meaning of its own. Put the text in '…' instead."),
                arguments("form: x\ntitle: a\u0007b\n", "2:9 An invisible character stands here (code 7). Delete it."),
                arguments(
                        "a: " + "[".repeat(20_000),
                        "1:1 Braces or lists are nested far too deeply here to be a dialog."),
                arguments("a: &x b\nc: *x\n", "1:4 Anchors (&, *) are not allowed: write the value out."),
                arguments("a: &x {b: *x}\n", "1:4 Anchors (&, *) are not allowed: write the value out."),
                arguments("a: [&x b]\n", "1:5 Anchors (&, *) are not allowed: write the value out."),
                arguments(
                        "label: Комната #5\n",
                        "1:8 What stands behind # is a comment. If it belongs to the text, quote it: \"Комната #5\";"
                                + " if not, give it a line of its own."),
                arguments(
                        "{label: Да, нет, open: x}\n",
                        "1:13 A text with a comma has to be quoted in braces: label: \"Да, нет\""),
                arguments(
                        "b: {label: Да, нет, может быть, open: x}\n",
                        "1:16 A text with a comma has to be quoted in braces: label: \"Да, нет, может быть\""));
    }

    @Test
    void that_is_far_too_large_is_refused_before_it_is_read() {
        assertThat(mistakes("a: " + "б".repeat(524_288)))
                .containsExactly("f.yaml:1:1 The file has 1048579 bytes, a dialog has at most 500000.");
    }

    @Test
    void that_is_not_in_utf_8_is_told_so() {
        assertThat(mistakes("title: Анкета\n".getBytes(Charset.forName("windows-1251"))))
                .containsExactly("f.yaml:1:1 The file is not saved as UTF-8. Save it again with the encoding UTF-8.");
        assertThat(mistakes("title: Анкета\n".getBytes(StandardCharsets.UTF_16)))
                .containsExactly("f.yaml:1:1 The file is not saved as UTF-8. Save it again with the encoding UTF-8.");
    }

    @Test
    void may_begin_with_a_byte_order_mark_and_end_its_lines_as_windows_does() {
        var file = read("\uFEFFtitle: Анкета\r\nintro: |-\r\n  Раз\r\n  два\r\nlist: [a, 'b']\r\n");
        assertThat(file.plain("title")).contains("Анкета");
        assertThat(file.plain("intro")).contains("Раз\nдва");
        assertThat(file.list("list")).containsExactly("a", "b");
        assertThat(file.spot("title")).isEqualTo(new Spot("f.yaml", 1, 8));
        assertThat(file.placed("list").getLast().spot()).isEqualTo(new Spot("f.yaml", 5, 11));
    }

    @Test
    void keeps_every_value_as_the_text_that_it_is() {
        var file = read("a: no\nb: 10:00\nc: 1_000\nd: 0x1F\ne: ~\nf: 2024-05-14\ng: 1e3\nh: 'null'\ni: 010\n");
        assertThat(file.texts())
                .isEqualTo(Map.of(
                        "a",
                        "no",
                        "b",
                        "10:00",
                        "c",
                        "1_000",
                        "d",
                        "0x1F",
                        "e",
                        "~",
                        "f",
                        "2024-05-14",
                        "g",
                        "1e3",
                        "h",
                        "null",
                        "i",
                        "010"));
    }

    @Test
    void may_have_comments_behind_numbers_quotes_and_brackets_and_on_lines_of_their_own() {
        var file = read("a: 3 # три\nb: \"x # y\" # да\n# нет\nc: [d] # список\ne: x#y\nf: true # ну\n");
        assertThat(file.plain("b")).contains("x # y");
        assertThat(file.plain("e")).contains("x#y");
    }

    @Test
    void tells_where_in_a_folded_text_with_emoji_a_value_stands() {
        var mistakes = SmallForms.mistakes(Map.of("f.yaml", """
                form: f
                title: Анкета 😀
                submit: {save: keep, say: "😀 {nomer}"}
                ask:
                  name:
                    type: text
                    label: >-
                      Здравствуйте! 😀
                      Как вас {nmae} зовут?
                    when: >-
                      true ||
                      nmae == 'x'
                """));
        assertThat(mistakes)
                .containsExactly(
                        "dialogs/f.yaml:3:30 The value 'nomer' is not known. Possible: forum, name, number.",
                        "dialogs/f.yaml:9:15 The value 'nmae' is not known. Possible: forum, value.",
                        "dialogs/f.yaml:12:7 In 'when': 'nmae' is no earlier question or value. A text has to be quoted: 'nmae'.");
    }
}
