package org.forumbot.tools;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program with its playground, on a free port, a database and a copy of the dialogs of its own. */
final class Stage implements AutoCloseable {
    private static final Path DIALOGS = Path.of("dialogs");
    private static final String FORUM = "forums/socio-2024.yaml";
    private static final String TOKEN = "1:scenarios";

    private final ConfigurableApplicationContext context;
    private final Playground playground;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /**
     * Starts it.
     *
     * @param program not yet run
     * @param folder for the database and the copy of the dialogs
     * @param places by section, instead of those in the forum's file
     */
    Stage(SpringApplication program, Path folder, Map<String, Integer> places) throws IOException {
        var dialogs = folder.resolve("dialogs");
        copyDialogs(dialogs);
        limit(dialogs.resolve(FORUM), places);
        int port = freePort();
        context = program.run(arguments(folder, dialogs, port));
        playground = new Playground("http://127.0.0.1:" + port);
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    private static String[] arguments(Path folder, Path dialogs, int port) {
        return new String[] {
            "--forumbot.playground.enabled=true",
            "--forumbot.playground.token=" + TOKEN,
            "--forumbot.playground.desk-chat=" + Playground.DESK,
            "--forumbot.telegram.token=" + TOKEN,
            "--forumbot.telegram.api-url=http://127.0.0.1:" + port,
            "--forumbot.organizers.chat-id=" + Playground.DESK,
            "--forumbot.store.url=jdbc:sqlite:" + folder.resolve("forumbot.db"),
            "--forumbot.files.directory=" + dialogs,
            "--forumbot.delivery.messages-per-second=0",
            "--forumbot.delivery.chat-messages-per-second=0",
            "--forumbot.delivery.group-messages-per-minute=0",
            "--server.port=" + port
        };
    }

    private static void copyDialogs(Path to) throws IOException {
        try (var files = Files.walk(DIALOGS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(DIALOGS.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void limit(Path forum, Map<String, Integer> places) throws IOException {
        var text = Files.readString(forum);
        for (var section : places.entrySet()) {
            var capacity = Pattern.compile("(?s)(\\n  " + section.getKey() + ": \\{.*?capacity: )\\d+")
                    .matcher(text);
            if (!capacity.find()) {
                throw new IllegalArgumentException("No section " + section.getKey() + " has a capacity in " + forum);
            }
            text = capacity.replaceFirst("$1" + section.getValue());
        }
        Files.writeString(forum, text);
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No port is free on this machine.", none);
        }
    }

    Playground playground() {
        return playground;
    }

    /** Warnings and errors since the start. */
    List<String> complaints() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .map(event -> event
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ": " + event.getThrowableProxy().getMessage()))
                .toList();
    }

    @Override
    public void close() {
        // a poll that is cut off by the end is none of the bot's
        ((Logger) LoggerFactory.getLogger("org.apache.catalina")).setLevel(Level.OFF);
        context.close();
    }
}
