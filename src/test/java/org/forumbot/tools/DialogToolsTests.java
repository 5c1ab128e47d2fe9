package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("dialogs …")
class DialogToolsTests {
    @TempDir
    Path folder;

    /** What a command did. */
    private record Done(int code, String out, String err) {}

    private static Done run(String typed, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var in = new BufferedReader(new StringReader(typed));
        var workshop = new Workshop(WithoutTests::program, Clock.systemUTC(), Map.of(), in);
        int code = DialogTools.run(args, workshop, new PrintWriter(out), new PrintWriter(err));
        return new Done(code, out.toString(), err.toString());
    }

    @Test
    void checks_the_dialogs_that_ship_and_counts_them() {
        var done = run("", "check");
        assertThat(done.out())
                .matches("No mistakes: \\d+ files, \\d+ forms with \\d+ questions, \\d+ screens, \\d+ texts,"
                        + " \\d+ scenarios \\(\\d+\\.\\d s\\)\\.\\R");
        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
    }

    @Test
    void names_every_mistake_and_ends_with_one() throws IOException {
        Files.writeString(folder.resolve("some.yaml"), "form: some\ntitel: Some\n");
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/some.yaml"), "scenario: Some\nsteps:\n  - {anna: {sings: la}}\n");
        var done = run("", "check", folder.toString());
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out())
                .contains("/forums/socio-2024.yaml:1:1 This forum is switched on")
                .contains("some.yaml:3:12 'sings' is no act.")
                .endsWith("Mistakes: 2" + System.lineSeparator())
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void lists_all_planted_mistakes_in_one_run() throws IOException {
        var planted = Files.readAllLines(Path.of("src/test/resources/planted.txt"));
        var done = run("", "check", "src/test/resources/planted");
        assertThat(done.out().lines().toList())
                .hasSizeGreaterThan(25)
                .startsWith(planted.toArray(String[]::new))
                .endsWith("", "Mistakes: " + planted.size());
        assertThat(done.code()).isEqualTo(1);
    }

    @Test
    void says_what_it_does_not_understand_and_ends_with_two() {
        assertThat(run("", "chekc").code()).isEqualTo(2);
        assertThat(run("", "chekc").err()).contains("chekc", "check").doesNotContain("\tat ");
        assertThat(run("").code()).isEqualTo(2);
        assertThat(run("", "check", "--fast").code()).isEqualTo(2);
        assertThat(run("", "--help").code()).isZero();
        assertThat(run("", "--help").out()).contains("check", "play", "test", "coverage", "graph");
    }

    @Test
    void says_what_is_not_there_and_ends_with_one() {
        var done = run("", "check", folder.resolve("gone").toString());
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err()).isEqualTo("There is no folder " + folder.resolve("gone") + "." + System.lineSeparator());
        assertThat(run("", "play", "gone.yaml").err()).startsWith("There is no file gone.yaml.");
        assertThat(run("", "test", "gone.yaml").err()).startsWith("There is no file gone.yaml.");
        assertThat(run("", "graph", "registratoin").err())
                .startsWith("There is no form 'registratoin'. Possible: ")
                .contains("registration");
    }

    @Test
    void draws_one_form() {
        assertThat(run("", "graph", "ask").out()).isEqualTo("""
                flowchart TD
                    start(["/ask"])
                    q_text["Вопрос"]
                    start --> q_text
                    sent[/"save: question"/]
                    q_text --> sent
                """);
    }

    @Test
    void plays_a_form_with_whoever_types_into_it() {
        var done = run("""
                :1
                89
                Анна Петрова
                :help
                :1
                :foo
                :99
                :desk
                :time +1d
                /mine
                :quit
                """, "play", "dialogs/registration.yaml");
        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        assertThat(done.out())
                .contains("Согласие на обработку персональных данных", "   [1] Согласен", "> :1")
                .containsSubsequence(
                        "> 89", "bot: Слишком коротко", "> Анна Петрова", "В какой роли", "Какую организацию")
                .contains("! There is no button 99.", "! It is ", ":photo :document");
    }

    @Test
    void plays_screens_and_a_file_from_elsewhere() throws IOException {
        Files.copy(Path.of("dialogs/sections.yaml"), folder.resolve("sections.yaml"));
        var done = run(":1\n", "play", folder.resolve("sections.yaml").toString());
        assertThat(done.out()).contains("bot: ", "   [1] ");
        assertThat(done.code()).isZero();
    }

    @Test
    void tests_scenarios_and_says_where_one_fails() throws IOException {
        var good = folder.resolve("good.yaml");
        Files.writeString(good, "scenario: Вопрос\nsteps:\n  - {anna: /ask, sees: \"вопрос\"}\n");
        var bad = folder.resolve("bad.yaml");
        Files.writeString(bad, "scenario: Не то\nsteps:\n  - {anna: /start, sees: Доброе утро}\n");
        var done = run("", "test", good.toString(), bad.toString());
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out())
                .contains("ok     good.yaml")
                .contains("FAILS  bad.yaml")
                .contains("bad.yaml:3: the message should say «Доброе утро»")
                .contains("Здравствуйте! Я помогу")
                .contains("Scenarios: 2, failed: 1")
                .doesNotContain("\tat ");
    }

    @Test
    void knows_what_the_scenarios_do_not_come_to() throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(
                folder.resolve("scenarios/one.yaml"), "scenario: Один\nsteps:\n  - {anna: /ask, sees: \"вопрос\"}\n");
        copyDialogs();
        var done = run("", "coverage", "--dialogs", folder.toString(), "--all");
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out())
                .contains("ask.yaml:8 'text' is never answered")
                .contains(
                        "'when' of 'org' never holds", "'check' of 'name' refuses nothing", "'email' is never skipped")
                .containsPattern("Come to: \\d+ of \\d+ \\(\\d+\\.\\d %\\)");
    }

    private void copyDialogs() throws IOException {
        try (var files = Files.walk(Path.of("dialogs"))) {
            for (var file : files.filter(path -> !path.startsWith("dialogs/scenarios") && Files.isRegularFile(path))
                    .toList()) {
                var copy = folder.resolve(Path.of("dialogs").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
