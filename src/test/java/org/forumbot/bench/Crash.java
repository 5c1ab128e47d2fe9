package org.forumbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills the packaged bot again and again while people use it, and counts what that did to them. */
@Command(
        name = "bench/crash",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Kills target/forumbot.jar with SIGKILL at random moments under load, starts it again each time,"
                + " and counts who was harmed. Ends with 0 when nobody was.")
final class Crash implements Callable<Integer> {
    private static final long FIRST = 700_000_001L;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration START = Duration.ofMinutes(2);

    @Option(names = "--kills", defaultValue = "20", description = "How often. Default: ${DEFAULT-VALUE}.")
    private int kills;

    @Option(
            names = "--people",
            defaultValue = "300",
            description = "How many are there at a time; when one leaves, another comes. Default: ${DEFAULT-VALUE}.")
    private int people;

    @Option(
            names = "--longest",
            defaultValue = "3",
            description = "The most seconds that the bot lives after its first answer. Default: ${DEFAULT-VALUE}.")
    private double longest;

    @Option(names = "--seed", defaultValue = "1", description = "Of the random moments. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--flag", description = "One more flag for the bot's JVM. Can be repeated.")
    private List<String> flags = List.of();

    @Option(
            names = "--folder",
            defaultValue = "target/bench",
            description = "Where database and log of the bot go. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    private final Updates updates = new Updates();
    private final Measures measures = new Measures();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Crash()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        var database = Scratch.database(folder.resolve("crash.db"), null);
        var log = folder.resolve("crash.log");
        Files.deleteIfExists(log);
        var telegram = new LeanTelegram(updates, new Limits(false), Clock.systemUTC());
        var crowd = new Crowd(telegram, measures, Visit::new, FIRST, Integer.MAX_VALUE);
        try (var wire = new Wire(telegram)) {
            for (int each = 0; each < people; each++) {
                crowd.next();
            }
            var chance = new Random(seed);
            for (int kill = 1; kill <= kills; kill++) {
                try (var bot = BotUnderTest.packaged(wire.address(), database, false, flags, log)) {
                    awaitAnswers(measures.answers() + 1);
                    Thread.sleep((long) (chance.nextDouble() * longest * 1000));
                    bot.kill();
                }
                System.out.printf("kill %d, %d updates so far%n", kill, measures.answers());
            }
            crowd.closeDoors();
            return lastLife(crowd, wire, database, log);
        }
    }

    /** A bot that has not got to work yet is not killed under load. */
    private void awaitAnswers(long wanted) throws InterruptedException {
        for (long end = System.nanoTime() + START.toNanos(); measures.answers() < wanted; ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The bot has answered nobody within " + START + ".");
            }
            Thread.sleep(20);
        }
    }

    /** The bot lives on; everybody comes to an end with it, or not. */
    private int lastLife(Crowd crowd, Wire wire, Path database, Path log) throws InterruptedException, SQLException {
        try (var bot = BotUnderTest.packaged(wire.address(), database, false, flags, log)) {
            bot.awaitPolls(updates, updates.polls() + 1);
            crowd.people().forEach(Person::bearsWithIt);
            crowd.awaitEverybody(PATIENCE, Duration.ofMinutes(5));
            // the desk hears of the last ones a little later
            Thread.sleep(6_000);
            bot.stop();
        }
        var harm = Harm.of(crowd, updates, database);
        System.out.printf("people %d, updates %d%n%s%n", crowd.people().size(), measures.updates(), harm);
        return harm.isWithin(kills) ? 0 : 1;
    }
}
