package org.forumbot.walk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.Turns;
import org.forumbot.delivery.Channel;
import org.forumbot.delivery.Delivery;
import org.forumbot.delivery.Quiet;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.dialog.Form;
import org.forumbot.files.DialogsInForce;
import org.forumbot.programme.EmptyHall;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SettableClock;
import org.forumbot.tools.WithoutTests;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole program on a real database file, with phones in place of the messenger. */
final class WholeBot implements AutoCloseable {
    static final long DESK = -1_001_000_000_001L;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final SettableClock clock = SettableClock.inSpring();
    final Phones phones = new Phones();
    private final ConfigurableApplicationContext context;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    WholeBot(Path folder) {
        this(folder, Path.of("dialogs"));
    }

    WholeBot(Path folder, Path dialogs) {
        var program = WithoutTests.program();
        program.setWebApplicationType(WebApplicationType.NONE);
        program.addInitializers(any -> {
            var bot = (GenericApplicationContext) any;
            bot.registerBean("steadyClock", Clock.class, () -> clock);
            bot.registerBean("phones", Channel.class, () -> phones);
            bot.registerBean(
                    "remoteFiles",
                    RemoteFiles.class,
                    () -> (id, most) -> new RemoteFiles.Fetched.Failed("there are no files"));
        });
        context = program.run(
                "--forumbot.playground.enabled=false",
                "--forumbot.telegram.token=",
                "--forumbot.organizers.chat-id=" + DESK,
                "--forumbot.store.url=jdbc:sqlite:" + folder.resolve("walk.db"),
                "--forumbot.files.directory=" + dialogs,
                "--forumbot.delivery.messages-per-second=0",
                "--forumbot.delivery.chat-messages-per-second=0",
                "--forumbot.delivery.group-messages-per-minute=0",
                "--forumbot.conversation.updates-per-second=0");
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        context.getBean(Delivery.class).open();
    }

    Map<String, Form> forms() {
        var files = context.getBean(DialogsInForce.class).now();
        return files.library("ru", files.forums().getFirst()).forms();
    }

    /** Code of the forum that is on. */
    String forum() {
        return bean(DialogsInForce.class).now().forums().getFirst();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Returns when what falls due at a start has been done. */
    void settle() {
        bean(Writer.class).submit(() -> {}).join();
        await(() -> reader().sql("select count(*) from job where due <= ?")
                        .param(clock.millis())
                        .query(Integer.class)
                        .single()
                == 0);
    }

    JdbcClient reader() {
        return context.getBean("readingClient", JdbcClient.class);
    }

    /** Returns when all of it is answered. @param presses their acknowledgements are waited for */
    void handle(List<Incoming> batch, List<String> presses) {
        try {
            context.getBean(Turns.class).handle(batch);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The walk was stopped.", stopped);
        }
        await(() -> Quiet.is(context));
        await(() -> presses.stream().allMatch(press -> phones.toast(press).isPresent()));
    }

    private static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(50_000);
        }
    }

    /** Warnings and errors since this was last asked, and what stands in the table of what could not be handled. */
    List<String> complaints() {
        var told = new java.util.ArrayList<>(List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .map(ILoggingEvent::toString)
                .toList());
        log.list.clear();
        told.addAll(phones.complaints());
        told.addAll(reader().sql("select error || ': ' || raw from quarantine")
                .query(String.class)
                .list());
        return told;
    }

    /** Seats have been changed behind its back. Only inside a unit. */
    void countAnew() {
        EmptyHall.in(context);
    }

    /** Nobody was ever here. Numbers and what is due go on. */
    void forgetEverybody() {
        var kept = List.of("flyway_schema_history", "setting", "job");
        var tables = reader().sql("select name from sqlite_master where type = 'table' and name not like 'sqlite%'")
                .query(String.class)
                .list();
        var jdbc = context.getBean(JdbcClient.class);
        context.getBean(Writer.class)
                .submit(() -> {
                    jdbc.sql("pragma defer_foreign_keys = on").update();
                    tables.stream()
                            .filter(table -> !kept.contains(table))
                            .forEach(table -> jdbc.sql("delete from " + table).update());
                    EmptyHall.in(context);
                })
                .join();
        phones.forget();
        log.list.clear();
    }

    @Override
    public void close() {
        context.close();
    }
}
