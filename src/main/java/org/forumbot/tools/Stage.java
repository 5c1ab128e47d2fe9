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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.forumbot.files.Folder;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program with its playground, on a free port, a database and a copy of the dialogs of its own. */
final class Stage implements AutoCloseable {
    private static final String TOKEN = "1:scenarios";

    private final ConfigurableApplicationContext context;
    private final Playground playground;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /**
     * What is played there.
     *
     * @param forums names of files in {@code forums/}: those that are on
     * @param places by section, instead of those in the forum's file
     * @param quiet whether nothing is written to the console
     */
    record Set(Folder dialogs, List<String> forums, Map<String, Integer> places, boolean quiet) {
        private List<String> files() {
            return forums.stream().map(forum -> "forums/" + forum + ".yaml").toList();
        }
    }

    /** Starts it with the dialogs that ship. @param places by section, instead of those in the forum's file */
    Stage(SpringApplication program, Path folder, Map<String, Integer> places) throws IOException {
        this(program, folder, shipped(places));
    }

    static Set shipped(Map<String, Integer> places) {
        return new Set(Folder.read(Path.of("dialogs")), List.of("socio-2024"), places, false);
    }

    /**
     * Starts it.
     *
     * @param program not yet run
     * @param folder for the database and the copy of the dialogs
     */
    Stage(SpringApplication program, Path folder, Set set) throws IOException {
        var dialogs = dialogs(folder, set);
        int port = freePort();
        program.setLogStartupInfo(!set.quiet());
        context = program.run(arguments(folder, dialogs, port, set));
        playground = new Playground("http://127.0.0.1:" + port);
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    private static String[] arguments(Path folder, Path dialogs, int port, Set set) {
        var arguments = new ArrayList<>(List.of(
                "--forumbot.playground.enabled=true",
                "--forumbot.playground.token=" + TOKEN,
                "--forumbot.playground.desk-chat=" + Playground.DESK,
                "--forumbot.telegram.token=" + TOKEN,
                "--forumbot.telegram.api-url=http://127.0.0.1:" + port,
                "--forumbot.telegram.proxy=",
                "--forumbot.organizers.chat-id=" + Playground.DESK,
                "--forumbot.store.url=jdbc:sqlite:" + folder.resolve("forumbot.db"),
                "--forumbot.files.directory=" + dialogs,
                "--forumbot.files.forum=" + String.join(",", set.forums()),
                "--forumbot.delivery.messages-per-second=0",
                "--forumbot.delivery.chat-messages-per-second=0",
                "--forumbot.delivery.group-messages-per-minute=0",
                "--forumbot.conversation.updates-per-second=0",
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        if (set.quiet()) {
            arguments.add("--logging.threshold.console=OFF");
        }
        return arguments.toArray(String[]::new);
    }

    /** A copy of the dialogs in this folder, with the places that are wanted. */
    static Path dialogs(Path folder, Set set) throws IOException {
        // places are told by the name of the folder
        var dialogs = folder.resolve(set.dialogs().shown().replace("/", ""));
        copy(set.dialogs(), dialogs);
        limit(dialogs, set);
        return dialogs;
    }

    private static void copy(Folder from, Path to) throws IOException {
        for (var file : from.files().entrySet()) {
            var copy = to.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
    }

    private static void limit(Path dialogs, Set set) throws IOException {
        for (var section : set.places().entrySet()) {
            limit(dialogs, set.files(), section.getKey(), section.getValue());
        }
    }

    private static void limit(Path dialogs, List<String> forums, String section, int places) throws IOException {
        for (var forum : forums) {
            var file = dialogs.resolve(forum);
            var capacity = Pattern.compile("(?s)(\\n  " + Pattern.quote(section) + ": \\{.*?capacity: )\\d+")
                    .matcher(Files.readString(file));
            if (capacity.find()) {
                Files.writeString(file, capacity.replaceFirst("$1" + places));
                return;
            }
        }
        throw new IllegalArgumentException(
                "No section " + section + " has a capacity in " + String.join(", ", forums) + ".");
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
