package org.forumbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.forumbot.delivery.Lane;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets the packaged bot send a message to very many, while a few go on using it. */
@Command(
        name = "bench/broadcast",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Puts a message to very many into the outbox and starts target/forumbot.jar on it, with Telegram's"
                        + " limits on: how fast it goes, what it costs, and how long somebody waits who writes meanwhile.")
final class Broadcast implements Callable<Integer> {
    private static final long FIRST = 700_000_001L;
    private static final long RECIPIENTS = 800_000_001L;
    private static final int ALLOWED_PER_SECOND = 28;
    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");

    @Option(names = "--messages", defaultValue = "10000", description = "To how many. Default: ${DEFAULT-VALUE}.")
    private int messages;

    @Option(
            names = "--people",
            defaultValue = "2",
            description =
                    "How many use the bot meanwhile, thinking two seconds between acts. Default: ${DEFAULT-VALUE}.")
    private int people;

    @Option(
            names = "--folder",
            defaultValue = "target/bench",
            description = "Where database and log of the bot go. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    private final Updates updates = new Updates();
    private final Measures measures = new Measures();
    private final AtomicInteger arrived = new AtomicInteger();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Broadcast()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        var database = Scratch.database(folder.resolve("broadcast.db"), null);
        var log = folder.resolve("broadcast.log");
        Files.deleteIfExists(log);
        var telegram = new LeanTelegram(updates, new Limits(true), Clock.systemUTC());
        var crowd = new Crowd(telegram, measures, Visit::new, FIRST, Integer.MAX_VALUE);
        telegram.watch(new Recipients(crowd));
        try (var wire = new Wire(telegram)) {
            try (var bot = BotUnderTest.packaged(wire.address(), database, true, List.of(), log)) {
                bot.awaitPolls(updates, 2);
                bot.stop();
            }
            fill(database);
            try (var bot = BotUnderTest.packaged(wire.address(), database, true, List.of(), log)) {
                bot.awaitPolls(updates, updates.polls() + 2);
                return send(crowd, bot);
            }
        }
    }

    private void fill(Path database) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var row = connection.prepareStatement("insert into outbox (id, chat, lane, edit, body, state, due)"
                        + " values (?, ?, ?, 0, ?, 'WAITING', ?)")) {
            connection.setAutoCommit(false);
            for (int each = 0; each < messages; each++) {
                long chat = RECIPIENTS + each;
                row.setLong(1, each + 1L);
                row.setLong(2, chat);
                row.setInt(3, Lane.BROADCAST.ordinal());
                row.setString(4, "{\"chat_id\":%d,\"text\":\"%s\"}".formatted(chat, text(each)));
                row.setLong(5, Clock.systemUTC().millis());
                row.addBatch();
            }
            row.executeBatch();
            connection.commit();
        }
    }

    private static String text(int number) {
        return "Завтра первый день форума! ".repeat(12) + number;
    }

    private int send(Crowd crowd, BotUnderTest bot) throws InterruptedException {
        long begun = System.nanoTime();
        double cpu = bot.cpuSeconds();
        long full = heap(bot);
        long callsBefore = measures.calls();
        crowd.inTempo(Tempo.thinking(Duration.ofSeconds(2)));
        for (int each = 0; each < people; each++) {
            crowd.next();
        }
        // at a tenth of the allowed rate nobody waits for the end of it
        long patience =
                System.nanoTime() + Duration.ofSeconds(60 + messages / 3L).toNanos();
        while (arrived.get() < messages && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long visible = visible();
        crowd.closeDoors();
        crowd.awaitEverybody(Duration.ofMinutes(1), Duration.ofMinutes(3));
        double rate = visible / seconds;
        var waits = measures.waits(0, measures.answers());
        System.out.printf("arrived               %d of %d in %.1f s%n", arrived.get(), messages, seconds);
        System.out.printf(
                "rate                  %.2f messages a second, %.1f %% of the %d allowed%n",
                rate, rate / ALLOWED_PER_SECOND * 100, ALLOWED_PER_SECOND);
        System.out.printf(
                "processor             %.1f CPU-seconds, %d calls%n",
                bot.cpuSeconds() - cpu, measures.calls() - callsBefore);
        System.out.printf("reply meanwhile       %d answers, %s%n", measures.answers(), waits);
        System.out.printf("refused calls         %s%n", measures.refusals());
        System.out.printf(
                "memory                heap with the outbox full %d KB, at the end %d KB; RSS peak %d MB%n",
                full, heap(bot), bot.peakMegabytes());
        bot.stop();
        boolean held = arrived.get() == messages
                && rate >= ALLOWED_PER_SECOND * 0.95
                && measures.refusals().isEmpty()
                && waits.percentile(100) < 1000;
        return held ? 0 : 1;
    }

    private long visible() {
        var calls = measures.byMethod();
        return calls.getOrDefault("sendmessage", 0L) + calls.getOrDefault("editmessagetext", 0L);
    }

    /** What lies on the heap when nothing unneeded does, kilobytes. */
    private static long heap(BotUnderTest bot) {
        bot.asked("GC.run");
        var used = HEAP_USED.matcher(bot.asked("GC.heap_info"));
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    /** Counts what the broadcast brings; the rest is for those who use the bot. */
    private final class Recipients implements LeanTelegram.Eyes {
        private final Crowd crowd;

        Recipients(Crowd crowd) {
            this.crowd = crowd;
        }

        @Override
        public void see(long chat, Shown shown, boolean anew) {
            if (chat >= RECIPIENTS) {
                arrived.incrementAndGet();
            } else {
                crowd.see(chat, shown, anew);
            }
        }

        @Override
        public void toast(long person, String text) {
            crowd.toast(person, text);
        }

        @Override
        public void call(String method, String refused) {
            crowd.call(method, refused);
        }
    }
}
