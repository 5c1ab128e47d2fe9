package org.forumbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays many people against the packaged bot and prints what that took. */
@Command(
        name = "bench/load",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Plays people through registration and sections against target/forumbot.jar, and prints what that"
                + " took. The pretend Telegram and the people are one process, the bot is another.")
final class Load implements Callable<Integer> {
    private static final int COLD = 6_250;
    private static final int WARM = 50_000;
    private static final int WARM_END = 75_000;
    private static final long FIRST = 700_000_001L;
    private static final int SMALL_TALK = 16;

    @Option(
            names = "--people",
            defaultValue = "5000",
            description = "How many come in all. Default: ${DEFAULT-VALUE},"
                    + " which makes the 75,000 updates that a warm figure needs.")
    private int people;

    @Option(
            names = "--at-once",
            defaultValue = "50",
            description = "How many are there at a time. Default:" + " ${DEFAULT-VALUE}.")
    private int atOnce;

    @Option(
            names = "--think",
            defaultValue = "0",
            description = "Seconds between what a person sees and what they do." + " Default: ${DEFAULT-VALUE}.")
    private double think;

    @Option(
            names = "--rate",
            defaultValue = "0",
            description = "So many updates a second at random moments, whether"
                    + " the bot keeps up or not; --at-once and --think then mean nothing.")
    private double rate;

    @Option(
            names = "--pace",
            description = "Telegram's limits are kept: by the bot as its settings are by default, and"
                    + " by the pretend Telegram, which answers 429 to what is too much.")
    private boolean pace;

    @Option(
            names = "--faults",
            description = "A kind of fault that befalls every fifth call: ${COMPLETION-CANDIDATES}.")
    private Trouble.Kind fault;

    @Option(names = "--only-registration", description = "They leave when they are registered: 13 acts and not 17.")
    private boolean onlyRegistration;

    @Option(
            names = "--jar",
            defaultValue = "target/forumbot.jar",
            description = "The program, packaged or unpacked. Default: ${DEFAULT-VALUE}.")
    private Path jar;

    @Option(names = "--database", description = "Begins with a copy of this database, as bench/fill makes one.")
    private Path database;

    @Option(
            names = "--ceiling",
            description = "Instead of the bot one that does nothing: what the pretend Telegram can" + " do.")
    private boolean ceiling;

    @Option(
            names = "--flag",
            description = "One more flag for the bot's JVM, such as"
                    + " --flag=-XX:StartFlightRecording=filename=bot.jfr,settings=profile. Can be repeated.")
    private List<String> flags = List.of();

    @Option(
            names = "--profile",
            description = "Where a flight recording of the bot goes, from update 50,000 to 75,000.")
    private Path profile;

    @Option(
            names = "--folder",
            defaultValue = "target/bench",
            description = "Where database and log of the bot go." + " Default: ${DEFAULT-VALUE}.")
    private Path folder;

    private final Measures measures = new Measures();
    private final Map<Integer, Mark> marks = new ConcurrentHashMap<>();

    /** How things stood when so many updates were answered. */
    private record Mark(long nanos, double cpu) {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Load()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var updates = new Updates();
        var telegram = new LeanTelegram(updates, new Limits(pace), Clock.systemUTC());
        LongFunction<Script> scripts = ceiling
                ? _ -> Script.small(SMALL_TALK)
                : fault == null ? this::visit : person -> new Hasty(new Visit(person));
        var crowd = new Crowd(telegram, measures, scripts, FIRST, people);
        try (var wire = new Wire(fault == null ? telegram : new Trouble(fault, telegram));
                var bot = bot(wire.address())) {
            bot.awaitPolls(updates, ceiling ? 1 : 2);
            return play(crowd, bot);
        }
    }

    private Script visit(long person) {
        return onlyRegistration ? Visit.onlyToRegister(person) : new Visit(person);
    }

    private BotUnderTest bot(String telegram) throws IOException {
        var log = folder.resolve("bot.log");
        Files.deleteIfExists(log);
        return ceiling
                ? BotUnderTest.idle(telegram, log)
                : BotUnderTest.packaged(
                        jar, telegram, Scratch.database(folder.resolve("load.db"), database), pace, flags, log);
    }

    private int play(Crowd crowd, BotUnderTest bot) throws InterruptedException {
        for (int updates : List.of(COLD, WARM, WARM_END)) {
            measures.at(updates, () -> marks.put(updates, mark(bot)));
        }
        if (profile != null) {
            measures.at(WARM + 1, bot::beginRecording);
            measures.at(WARM_END - 1, () -> bot.endRecording(profile));
        }
        marks.put(0, mark(bot));
        if (rate > 0) {
            crowd.inTempo(Tempo.atRate(rate, crowd::next));
        } else {
            crowd.inTempo(think > 0 ? Tempo.thinking(Duration.ofNanos((long) (think * 1e9))) : Tempo.atOnce());
            for (int each = 0; each < Math.min(atOnce, people); each++) {
                crowd.next();
            }
        }
        boolean done = crowd.awaitEverybody(Duration.ofSeconds(pace ? 60 : 30), Duration.ofMinutes(60));
        var end = mark(bot);
        // the desk hears of the last ones a little later
        Thread.sleep(pace ? 12_000 : 5_000);
        report(crowd, bot, end);
        int code = bot.stop();
        System.out.printf("stopped with %d%n", code);
        return done && silenced(crowd) == 0 && (fault == null || isUnharmed(crowd)) ? 0 : 1;
    }

    /** Everything came in order, and nothing twice unless nobody could know what became of a call. */
    private boolean isUnharmed(Crowd crowd) {
        var mixedUp = crowd.people().stream()
                .flatMap(person -> person.script instanceof Hasty hasty ? Stream.of(hasty) : Stream.empty())
                .filter(Hasty::mixedUp)
                .map(Hasty::came)
                .toList();
        System.out.printf("answers out of order  %d people %s%n", mixedUp.size(), mixedUp);
        return mixedUp.isEmpty() && (doubled(crowd) == 0 || Trouble.leavesUnknown(fault));
    }

    private static int doubled(Crowd crowd) {
        return crowd.people().stream().mapToInt(Person::doubled).sum();
    }

    private static Mark mark(BotUnderTest bot) {
        return new Mark(System.nanoTime(), bot.cpuSeconds());
    }

    private static int silenced(Crowd crowd) {
        return crowd.people().stream().mapToInt(Person::silenced).sum();
    }

    private void report(Crowd crowd, BotUnderTest bot, Mark end) throws InterruptedException {
        var start = marks.get(0);
        int answered = measures.answers();
        System.out.printf("people                %d, still there: %d%n", people, crowd.stillThere());
        System.out.printf("updates               %d, answered: %d%n", measures.updates(), answered);
        System.out.printf("start                 %.1f CPU-seconds%n", start.cpu());
        window("all", 0, start, answered, end);
        window("cold", 0, start, COLD, marks.get(COLD));
        window("warm", WARM, marks.get(WARM), WARM_END, marks.get(WARM_END));
        System.out.printf("reply, all            %s%n", measures.waits(0, answered));
        if (answered > 2 * COLD) {
            System.out.printf("reply, after %,d    %s%n", COLD, measures.waits(COLD, answered));
        }
        System.out.printf(
                "calls per update      %.2f %s%n", measures.calls() / (double) measures.updates(), measures.byMethod());
        System.out.printf("commits               %.0f%n", bot.metric("forumbot_commit_seconds_count"));
        System.out.printf("refused calls         %s%n", measures.refusals());
        System.out.printf("silenced              %d, doubled replies: %d%n", silenced(crowd), doubled(crowd));
        desk(crowd.desk());
        System.out.printf("memory (RSS)          peak %d MB, now %d MB%n", bot.peakMegabytes(), bot.megabytes());
    }

    private static void window(String name, int from, Mark first, int to, Mark last) {
        if (first == null || last == null) {
            return;
        }
        double seconds = (last.nanos() - first.nanos()) / 1e9;
        int updates = to - from;
        System.out.printf(
                "%-21s %.1f s, %.0f updates/s, %.3f CPU-seconds per 1,000 updates%n",
                name, seconds, updates / seconds, (last.cpu() - first.cpu()) / updates * 1000);
    }

    private static void desk(Desk desk) {
        var told = new TreeMap<String, Integer>();
        told.put("registrations", desk.registrations().size());
        told.put("seats", desk.seats().size());
        System.out.printf("desk                  %d messages, %s%n", desk.messages(), told);
    }
}
