package org.forumbot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * Without a token the program talks to a pretend Telegram that it starts itself. The database is a fresh one, as the
 * pretend Telegram forgets everything too.
 */
final class PlaygroundMode {
    private static final String ENABLED = "forumbot.playground.enabled";
    private static final String TOKEN = "1:playground";
    private static final String DESK = "-1001000000001";
    private static final Path DATABASE = Path.of("data", "playground.db");

    private PlaygroundMode() {}

    static boolean isOn(Map<String, String> environment, String... args) {
        var given = new DefaultApplicationArguments(args);
        if (given.containsOption("forumbot.telegram.token")) {
            return false;
        }
        return given.containsOption(ENABLED)
                ? List.of("true").equals(given.getOptionValues(ENABLED))
                : environment.getOrDefault("TELEGRAM_BOT_TOKEN", "").isBlank();
    }

    /** The arguments, and those by which the program finds the pretend Telegram. What is given is not overruled. */
    static String[] arguments(Map<String, String> environment, String... args) {
        var given = new DefaultApplicationArguments(args);
        var ours = ours(port(environment, given));
        if (environment.getOrDefault("DATABASE_URL", "").isBlank() && !given.containsOption("forumbot.store.url")) {
            ours.put("forumbot.store.url", "jdbc:sqlite:" + DATABASE);
            // deleted by the store, once it is sure that no other copy works with it
            ours.put("forumbot.store.fresh", "true");
        }
        // an option given twice would have both values
        ours.keySet().removeIf(given::containsOption);
        return Stream.concat(
                        Stream.of(args),
                        ours.entrySet().stream().map(option -> "--" + option.getKey() + "=" + option.getValue()))
                .toArray(String[]::new);
    }

    private static Map<String, String> ours(String port) {
        var options = new LinkedHashMap<String, String>();
        options.put(ENABLED, "true");
        options.put("forumbot.playground.token", TOKEN);
        options.put("forumbot.playground.desk-chat", DESK);
        options.put("forumbot.telegram.token", TOKEN);
        options.put("forumbot.telegram.api-url", "http://127.0.0.1:" + port);
        // a proxy that leads to Telegram does not lead here
        options.put("forumbot.telegram.proxy", "");
        options.put("forumbot.organizers.chat-id", DESK);
        options.put("server.port", port);
        return options;
    }

    private static String port(Map<String, String> environment, ApplicationArguments given) {
        var option = given.getOptionValues("server.port");
        if (option != null && !option.isEmpty()) {
            return option.getLast();
        }
        var wanted = environment.getOrDefault("PORT", "8080");
        return wanted.equals("0") ? free() : wanted;
    }

    private static String free() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(free.getLocalPort());
        } catch (IOException none) {
            throw new UncheckedIOException("No port is free on this machine.", none);
        }
    }
}
