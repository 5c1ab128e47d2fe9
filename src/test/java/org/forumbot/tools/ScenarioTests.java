package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forumbot.testkit.QueryPlans;
import org.forumbot.testkit.SpokenSql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plays {@code dialogs/scenarios/*.yaml} against the whole program, started once, through the Telegram client itself. */
@DisplayName("The scenarios")
class ScenarioTests {
    /** What was said is kept here, to be read. */
    private static final Path TRANSCRIPTS = Path.of("target", "scenarios");
    /** {@code -Dscenario=ask} plays that file only. */
    private static final String ONE = System.getProperty("scenario", "");

    @TempDir
    static Path folder;

    private static List<Scenario> scenarios = List.of();
    private static final Coverage COVERAGE = new Coverage();

    /** What may look at much of a table, and why. */
    private static final Map<String, String> MAY_LOOK_AT_MUCH = Map.ofEntries(
            Map.entry(
                    "select forum, form, count(*), sum(status = 'SENT'",
                    "/funnel counts beside the writer, on a thread of its own"),
            Map.entry(
                    "select s1_0.section,s1_0.state,count(s1_0.id) from seat s1_0 where s1_0.forum=? group by",
                    "once after the start: from then on the numbers are known"),
            Map.entry(
                    "select s1_0.id,s1_0.delegation,s1_0.forum,s1_0.group_code,s1_0.holder,s1_0.region,s1_0.role,"
                            + "s1_0.section,s1_0.since,s1_0.state,s1_0.until from seat s1_0 where s1_0.forum=?"
                            + " and s1_0.state='OFFERED'",
                    "once after the start, and few are offered a seat at a time"),
            Map.entry(
                    "select s1_0.section,s1_0.role,s1_0.region,s1_0.group_code,count(s1_0.id) from seat s1_0",
                    "once after the start, for sections with groups or quotas"),
            Map.entry(
                    "select count(r1_0.id) from registration r1_0 where r1_0.forum=? and r1_0.status='ACTIVE'",
                    "/stats, along an index: 20 ms with a million"),
            Map.entry(
                    "select q1_0.id,q1_0.answered_by,q1_0.asked,q1_0.forum,q1_0.language,q1_0.person,q1_0.state,q1_0.text,"
                            + "q1_0.urgent from question q1_0 where q1_0.state=? order by q1_0.urgent desc,q1_0.asked limit ?",
                    "the first five along the index"),
            Map.entry(
                    "select e1_0.id,e1_0.conversation,e1_0.forum,e1_0.joined,e1_0.name,e1_0.org,e1_0.person,e1_0.place,"
                            + "e1_0.region,e1_0.tracks from expert e1_0 where e1_0.forum=? and e1_0.joined is not null",
                    "the experts of a forum are some tens"),
            Map.entry("select * from newest_message order by letter", "at the start, at most 100,000"),
            Map.entry(
                    "select p1_0.practice from publication p1_0 order by p1_0.practice",
                    "at the start: which practices are published, beside the turns"),
            Map.entry(
                    "select coalesce(sum(kf1_0.size),0) from kept_file kf1_0 where kf1_0.state='KEPT'",
                    "before files of a practice are fetched, along an index that holds the sizes"),
            Map.entry(
                    "select * from outbox where state = ? and lane = ?", "at the start: all that is still to be sent"),
            Map.entry(
                    "select count(*), coalesce(max(id), 0) from outbox where state = ? and lane = ?",
                    "at the start: how much of it is read in windows"),
            Map.entry(
                    "delete from outbox where id in (select id from outbox where state = ?",
                    "once a day, among what never arrived within 30 days"),
            Map.entry(
                    "delete from outbox where state = ? and chat = ?",
                    "/forget, among what never arrived within 30 days"),
            Map.entry(
                    "select ar1_0.occasion,ar1_0.moment from agenda_round",
                    "when files come in force: a few for each section and day"),
            Map.entry("select ts1_0.code,", "when files come in force: one for each section"),
            Map.entry("with recursive known (kind) as", "goes from kind to kind"),
            Map.entry(
                    "select due from job indexed by job_by_due where kind in",
                    "the first along the index; only kinds that nothing runs are passed over"));

    /** Said once by each turn and each job: several of these may share a transaction. */
    private static final List<String> UNITS =
            List.of("insert into inbox", "delete from job where kind = ? and key = ?");

    private static SpokenSql sql;
    private static Stage stage;

    @BeforeAll
    static void open() throws IOException {
        scenarios = Season.scenarios();
        sql = SpokenSql.listen();
        stage = new Stage(CoverageCommand.watched(WithoutTests.program(), COVERAGE), folder, Season.places(scenarios));
    }

    @AfterAll
    static void close() throws SQLException {
        stage.close();
        sql.close();
    }

    @TestFactory
    Stream<DynamicTest> are_played() {
        return Stream.concat(
                scenarios.stream()
                        .map(scenario ->
                                dynamicTest(scenario.title(), scenario.file().toUri(), () -> played(scenario))),
                Stream.of(
                        dynamicTest("nothing that the bot asked of Telegram was refused", this::nothing_was_refused),
                        dynamicTest("every question, check and branch was come to", this::everything_was_come_to),
                        dynamicTest("no statement looks through a table that grows", this::no_table_is_looked_through),
                        dynamicTest(
                                "nothing is asked of the database again and again", this::nothing_is_asked_in_a_loop)));
    }

    private void no_table_is_looked_through() throws SQLException {
        var costly = new TreeMap<String, List<String>>();
        var statements =
                sql.statements().stream().filter(ScenarioTests::isOfTheBot).toList();
        try (var plans = new QueryPlans(folder.resolve("forumbot.db"))) {
            for (var statement : statements) {
                var troubles = plans.troubles(statement);
                if (!troubles.isEmpty() && MAY_LOOK_AT_MUCH.keySet().stream().noneMatch(statement::startsWith)) {
                    costly.put(statement, troubles);
                }
            }
        }
        assertThat(statements).hasSizeGreaterThan(50);
        assertThat(costly).isEmpty();
    }

    /** Without what brings the tables about. */
    private static boolean isOfTheBot(String statement) {
        return statement.matches("(?is)\\s*(select|with|insert|update|delete)\\b.*")
                && !statement.matches("(?is).*(sqlite_master|sqlite_schema|flyway|pragma_).*");
    }

    private void nothing_is_asked_in_a_loop() {
        var often = sql.saidOften(UNITS, 3);
        // at the start: each file that is new, and what is to be done every day
        often.keySet().removeIf(statement -> statement.matches("(?s)insert into (dialog_file|job|told_section) .*"));
        assertThat(often).isEmpty();
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
