package org.forumbot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Without a token the program talks to a pretend Telegram that it starts itself. The database is a fresh one, as the
 * pretend Telegram forgets everything too.
 */
final class PlaygroundMode {
    private static final String TOKEN = "1:playground";
    private static final String DESK = "-1001000000001";
    private static final Path DATABASE = Path.of("data", "playground.db");

    private PlaygroundMode() {}

    static boolean isOn(Map<String, String> environment, String... args) {
        boolean given = List.of(args).stream().anyMatch(arg -> arg.startsWith("--forumbot.telegram.token="));
        return !given && environment.getOrDefault("TELEGRAM_BOT_TOKEN", "").isBlank();
    }

    /** The arguments, and those by which the program finds the pretend Telegram. */
    static String[] arguments(Map<String, String> environment, String... args) {
        int port = port(environment);
        var all = new ArrayList<>(List.of(
                "--forumbot.playground.enabled=true",
                "--forumbot.playground.token=" + TOKEN,
                "--forumbot.playground.desk-chat=" + DESK,
                "--forumbot.telegram.token=" + TOKEN,
                "--forumbot.telegram.api-url=http://127.0.0.1:" + port,
                "--forumbot.organizers.chat-id=" + DESK,
                "--server.port=" + port));
        if (environment.getOrDefault("DATABASE_URL", "").isBlank()) {
            all.add("--forumbot.store.url=jdbc:sqlite:" + DATABASE);
            // deleted by the store, once it is sure that no other copy works with it
            all.add("--forumbot.store.fresh=true");
        }
        all.addAll(List.of(args));
        return all.toArray(String[]::new);
    }

    private static int port(Map<String, String> environment) {
        var wanted = environment.getOrDefault("PORT", "8080");
        if (!wanted.equals("0")) {
            return Integer.parseInt(wanted);
        }
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No port is free on this machine.", none);
        }
    }
}
