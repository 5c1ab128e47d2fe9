package org.forumbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Incoming.Place;
import org.forumbot.conversation.Turns;
import org.forumbot.delivery.Channel;
import org.forumbot.delivery.Delivery;
import org.forumbot.delivery.Outgoing;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.tools.WithoutTests;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A turn in the whole program on a database file, from the inbox until it is committed; only the calls are left out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class TurnBench {
    private static final int PEOPLE = 50;

    /** The screen that everybody opens. */
    @Param({"menu.main", "sections.list.14", "mine.agenda"})
    public String screen = "";

    private @Nullable Path folder;
    private @Nullable ConfigurableApplicationContext bot;
    private long presses;

    /** Takes everything. */
    private static final class Nowhere implements Channel {
        private final AtomicInteger messages = new AtomicInteger();

        @Override
        public String encode(Outgoing message) {
            return message.words().text();
        }

        @Override
        public Result send(boolean edit, String body, byte @Nullable [] file) {
            return new Result.Sent(messages.incrementAndGet());
        }

        @Override
        public void acknowledge(String press, @Nullable String toast) {}
    }

    @Setup
    public void start() throws IOException {
        folder = Files.createTempDirectory("turns");
        var program = WithoutTests.program();
        program.setWebApplicationType(WebApplicationType.NONE);
        program.addInitializers(any -> {
            var beans = (GenericApplicationContext) any;
            beans.registerBean(Channel.class, Nowhere::new);
            beans.registerBean(
                    RemoteFiles.class, () -> (id, most) -> new RemoteFiles.Fetched.Failed("there are no files"));
        });
        bot = program.run(
                "--forumbot.playground.enabled=false",
                "--forumbot.telegram.token=",
                "--forumbot.organizers.chat-id=-1001",
                "--forumbot.store.url=jdbc:sqlite:" + folder.resolve("turns.db"),
                "--forumbot.delivery.messages-per-second=0",
                "--forumbot.delivery.chat-messages-per-second=0",
                "--forumbot.conversation.updates-per-second=0");
        bot.getBean(Delivery.class).open();
    }

    @TearDown
    public void stop() throws IOException {
        if (bot != null) {
            bot.close();
        }
        var _ = FileSystemUtils.deleteRecursively(folder);
    }

    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void turn() throws InterruptedException {
        if (bot != null) {
            bot.getBean(Turns.class)
                    .handle(IntStream.rangeClosed(1, PEOPLE)
                            .<Incoming>mapToObj(this::press)
                            .toList());
        }
    }

    private Incoming press(int person) {
        var id = String.valueOf(++presses);
        return new Incoming.Press(
                "c:" + id, id, new Actor(person, "Анна", "ru", false), new Place(person, true), 1, "o.s24." + screen);
    }
}
