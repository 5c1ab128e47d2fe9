package org.forumbot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes a database as it is when very many have been there. Two people are played against the packaged bot, one to the
 * end and one half-way; what the bot has stored of them is copied in the database, so that it is as the program makes it,
 * whatever its tables look like.
 */
@Command(
        name = "bench/fill",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes a database with very many people in it.")
final class Fill implements Callable<Integer> {
    private static final long FINISHED = 600_000_000L;
    private static final long HALF_WAY = 600_000_001L;
    /** Where the copies begin. */
    private static final long COPIES = 100_000_000L;
    /** Ids of rows are made of the time: the copies take earlier ones. */
    private static final int STEP = 1_000;

    @Parameters(paramLabel = "FILE", description = "The database to be made; what was there is gone.")
    private Path file;

    @Option(
            names = "--people",
            defaultValue = "1000000",
            description = "How many have registered and finished. Default: ${DEFAULT-VALUE}.")
    private int people;

    @Option(
            names = "--open",
            defaultValue = "0",
            description = "How many have stopped in the middle. Default: ${DEFAULT-VALUE}.")
    private int open;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Fill()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        long begun = System.nanoTime();
        play(Scratch.database(file, null));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (var fast : List.of("journal_mode = off", "synchronous = off", "cache_size = -200000")) {
                run(connection, "pragma " + fast);
            }
            connection.setAutoCommit(false);
            copy(connection, FINISHED, COPIES, people);
            copy(connection, HALF_WAY, COPIES + people, open);
            // the numbers of the copies begin ten later than those that were given
            run(connection, "update counter set last = last + 10 + " + people + " where name like 'registration.%'");
            connection.commit();
        }
        System.out.printf(
                "%s: %d finished, %d half-way, in %d s%n",
                file, people, open, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        return 0;
    }

    private void play(Path database) throws IOException, InterruptedException {
        var updates = new Updates();
        var telegram = new LeanTelegram(updates, new Limits(false), Clock.systemUTC());
        var crowd = new Crowd(
                telegram,
                new Measures(),
                person -> person == FINISHED ? new Visit(person) : new HalfWay(new Visit(person)),
                FINISHED,
                2);
        var log = Path.of(file + ".log");
        try (var wire = new Wire(telegram);
                var bot = BotUnderTest.packaged(wire.address(), database, false, List.of(), log)) {
            bot.awaitPolls(updates, 2);
            crowd.next();
            crowd.next();
            if (!crowd.awaitEverybody(Duration.ofMinutes(1), Duration.ofMinutes(2))) {
                throw new IllegalStateException("The two who are to be copied did not get through: see " + log);
            }
            // the desk is told every few seconds
            Thread.sleep(6_000);
            bot.stop();
        }
    }

    private static void copy(Connection connection, long person, long first, int count) throws SQLException {
        if (count == 0) {
            return;
        }
        var id = "id - n.i * " + STEP;
        var copy = String.valueOf(first) + " + n.i";
        var conversations = "select id from conversation where person = " + person;
        copy(connection, "person", "id = " + person, Map.of("id", copy), count);
        copy(connection, "consent", "person = " + person, Map.of("id", id, "person", copy), count);
        copy(
                connection,
                "job",
                "kind = 'remind' and key in (" + conversations + ")",
                Map.of("key", "cast(cast(key as integer) - n.i * " + STEP + " as text)"),
                count);
        copy(
                connection,
                "talk",
                "chat = " + person,
                Map.of(
                        "chat",
                        copy,
                        "conversation",
                        "iif(conversation > 0, conversation - n.i * " + STEP + ", conversation)"),
                count);
        copy(
                connection,
                "registration",
                "person = " + person,
                Map.of(
                        "id",
                        id,
                        "person",
                        copy,
                        "conversation",
                        "conversation - n.i * " + STEP,
                        "number",
                        "printf('R-%04d', n.i + 10)"),
                count);
        copy(connection, "conversation", "person = " + person, Map.of("id", id, "person", copy), count);
    }

    /** @param changes what is put into some columns instead of what is there; n.i counts down to 1 */
    private static void copy(Connection connection, String table, String which, Map<String, String> changes, int count)
            throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var columns = statement.executeQuery("pragma table_info(" + table + ")")) {
            while (columns.next()) {
                values.add(changes.getOrDefault(columns.getString("name"), columns.getString("name")));
            }
        }
        run(connection, "create temp table pattern as select * from " + table + " where " + which);
        run(
                connection,
                "insert into %s with recursive n(i) as (select %d union all select i - 1 from n where i > 1) select %s from n, pattern"
                        .formatted(table, count, String.join(", ", values)));
        run(connection, "drop table temp.pattern");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Fills in the form and stops before its end. */
    private record HalfWay(Visit visit) implements Script {
        @Override
        public Act begins() {
            return visit.begins();
        }

        @Override
        public Act next(Shown shown) {
            return shown.says(Visit.QUESTIONS.get(5)) ? new Act.Leaves() : visit.next(shown);
        }

        @Override
        public Act triesAgain() {
            return visit.triesAgain();
        }
    }
}
