package org.forumbot.tools;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.forumbot.Forumbot;

/** The bot in a process of its own, with the class path of the packaged program. */
final class BotProcess implements AutoCloseable {
    private static final String WORKING = "This bot is @";
    /** Whatever this machine has set for a bot of its own. */
    private static final List<String> SETTINGS =
            List.of("TELEGRAM_", "ORGANIZERS_", "DATABASE_", "DIALOGS_", "FORUM", "HOST", "PORT", "SPRING_");

    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<Boolean> working = new CompletableFuture<>();

    private BotProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("bot-output").start(this::listen);
    }

    /** @param telegram address of the playground */
    static BotProcess start(String telegram, Path database) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Forumbot.class.getName(),
                "--forumbot.telegram.token=1:kill",
                "--forumbot.telegram.api-url=" + telegram,
                "--forumbot.organizers.chat-id=" + Playground.DESK,
                "--forumbot.store.url=jdbc:sqlite:" + database,
                "--server.port=0"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> SETTINGS.stream().anyMatch(name::startsWith));
        return new BotProcess(builder.start());
    }

    private static String classPath() {
        var tests = new File(BotProcess.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !new File(entry).getAbsoluteFile().equals(tests.getAbsoluteFile()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void listen() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.contains(WORKING)) {
                    working.complete(true);
                }
            }
        } catch (IOException cut) {
            output.append(cut).append('\n');
        } finally {
            working.complete(false);
        }
    }

    /** Waits until it talks to Telegram. */
    BotProcess whenWorking() throws Exception {
        if (!working.get(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The bot has ended:\n" + output);
        }
        return this;
    }

    /** SIGKILL: nothing is put in order. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it has ended by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The bot has not ended:\n" + output);
        }
        return process.exitValue();
    }

    /** What it has written so far; all of it when it has ended. */
    String output() throws Exception {
        if (!process.isAlive()) {
            working.get(10, TimeUnit.SECONDS);
        }
        return output.toString();
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("The test was stopped.", stopped));
        }
    }
}
