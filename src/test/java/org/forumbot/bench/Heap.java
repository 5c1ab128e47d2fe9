package org.forumbot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Open conversations lie in the database: while nobody writes they are to cost no memory. */
@Command(
        name = "bench/heap",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares what lives on the heap with and without very many open conversations.")
final class Heap implements Callable<Integer> {
    /** What is done once after a start has been done by then. */
    private static final long REST_MILLIS = 15_000;

    /** What is softly held goes at the next look: when it was used last says nothing of conversations. */
    private static final List<String> SOFTLY = List.of("-XX:SoftRefLRUPolicyMSPerMB=0");

    private static final double MEGABYTE = 1024 * 1024;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    @Option(
            names = "--open",
            defaultValue = "100000",
            description = "How many have stopped in the middle. Default: ${DEFAULT-VALUE}.")
    private int open;

    @Option(
            names = "--most",
            defaultValue = "2",
            description = "So many megabytes more are no difference. Default: ${DEFAULT-VALUE}.")
    private double most;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Heap()).execute(arguments));
    }

    /** @return 0 when it costs no memory, 1 when it does */
    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Path.of("target", "bench");
        double empty = live(Scratch.database(folder.resolve("heap.db"), null));
        var filled = folder.resolve("heap-open.db");
        if (new CommandLine(new Fill()).execute(filled.toString(), "--people=0", "--open=" + open) != 0) {
            return 2;
        }
        double full = live(filled);
        System.out.printf("alive on the heap, empty database: %.1f MB%n", empty);
        System.out.printf("alive on the heap, %,d open conversations: %.1f MB%n", open, full);
        System.out.printf("difference: %.1f MB, at most %.1f%n", full - empty, most);
        return full - empty <= most ? 0 : 1;
    }

    /** Megabytes after a full collection. */
    private static double live(Path database) throws IOException, InterruptedException {
        var updates = new Updates();
        var telegram = new LeanTelegram(updates, new Limits(false), Clock.systemUTC());
        var log = Path.of(database + ".log");
        try (var wire = new Wire(telegram);
                var bot = BotUnderTest.packaged(wire.address(), database, false, SOFTLY, log)) {
            bot.awaitPolls(updates, 2);
            Thread.sleep(REST_MILLIS);
            // the histogram comes after a full collection
            var histogram = bot.asked("GC.class_histogram");
            var total = TOTAL.matcher(histogram);
            if (!total.find()) {
                throw new IllegalStateException("The bot has not told what is on its heap: " + histogram);
            }
            bot.stop();
            return Long.parseLong(total.group(1)) / MEGABYTE;
        }
    }
}
