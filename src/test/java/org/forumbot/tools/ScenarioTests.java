package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plays {@code dialogs/scenarios/*.yaml} against the whole program, started once, through the Telegram client itself. */
@DisplayName("The scenarios")
class ScenarioTests {
    private static final Path SCENARIOS = Path.of("dialogs", "scenarios");
    /** What was said is kept here, to be read. */
    private static final Path TRANSCRIPTS = Path.of("target", "scenarios");
    /** {@code -Dscenario=ask} plays that file only. */
    private static final String ONE = System.getProperty("scenario", "");

    @TempDir
    static Path folder;

    private static List<Scenario> scenarios = List.of();
    private static final Coverage COVERAGE = new Coverage();
    private static Stage stage;

    @BeforeAll
    static void open() throws IOException {
        try (var files = Files.list(SCENARIOS)) {
            scenarios = files.filter(file -> file.toString().endsWith(ONE + ".yaml"))
                    .sorted()
                    .map(ScenarioFile::read)
                    .toList();
        }
        stage = new Stage(CoverageCommand.watched(WithoutTests.program(), COVERAGE), folder, places());
    }

    private static Map<String, Integer> places() {
        var all = new HashMap<String, Integer>();
        for (var scenario : scenarios) {
            scenario.places()
                    .forEach((section, places) -> assertThat(all.put(section, places))
                            .as("%s: places of %s, which another scenario needs too", scenario.file(), section)
                            .isNull());
        }
        return all;
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @TestFactory
    Stream<DynamicTest> are_played() {
        return Stream.concat(
                scenarios.stream()
                        .map(scenario ->
                                dynamicTest(scenario.title(), scenario.file().toUri(), () -> played(scenario))),
                Stream.of(
                        dynamicTest("nothing that the bot asked of Telegram was refused", this::nothing_was_refused),
                        dynamicTest("every question, check and branch was come to", this::everything_was_come_to)));
    }

    private void everything_was_come_to() {
        assumeThat(ONE).as("one scenario only").isEmpty();
        assertThat(COVERAGE.all()).isPositive();
        assertThat(COVERAGE.missed()).isEmpty();
    }

    private void played(Scenario scenario) throws IOException {
        // Telegram's limits for a group count by the minute, and each scenario is to find the desk at leisure.
        stage.playground().act("clock", Map.of("advance", "PT2M"));
        int before = stage.complaints().size();
        var performance = new Performance(stage.playground(), scenario);
        try {
            performance.play();
        } finally {
            var name = scenario.file().getFileName().toString().replace(".yaml", ".txt");
            Files.writeString(Files.createDirectories(TRANSCRIPTS).resolve(name), performance.transcript());
        }
        assertThat(stage.complaints()).as("warnings and errors in the log").hasSize(before);
    }

    @TestFactory
    Stream<DynamicTest> fail_where_the_bot_does_something_else() {
        return Stream.of(
                failing("{anna: /start, sees: Доброе утро}", "wrong.yaml:3: the message should say «Доброе утро»"),
                failing("{anna: /start, not: Здравствуйте}", "wrong.yaml:3: the message should not say «Здравствуйте»"),
                failing("{anna: /start, buttons: Уйти}", "wrong.yaml:3: there should be a button «Уйти»"),
                failing("{anna: /start, nothing: true}", "at the end: "),
                failing("{anna: [Уйти]}", "wrong.yaml:3: The bot has not said anything yet."));
    }

    private static DynamicTest failing(String step, String why) {
        var wrong = ScenarioFile.read(Path.of("wrong.yaml"), "scenario: Не так\nsteps:\n  - " + step);
        return dynamicTest(
                step,
                () -> assertThatThrownBy(() -> new Performance(stage.playground(), wrong).play())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining(why)
                        .hasMessageContaining("wrong.yaml:3  anna: "));
    }

    private void nothing_was_refused() {
        var calls = stage.playground().get("calls");
        System.out.printf(
                "%d updates, %d calls, %.2f calls an update: %s%n",
                calls.path("updates").asInt(0),
                calls.path("calls").asInt(0),
                calls.path("perUpdate").asDouble(0),
                calls.path("methods"));
        assertThat(stage.playground().get("refused").path("refused")).isEmpty();
    }
}
