package org.forumbot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A bot in a process of its own, and what it takes of the machine. */
final class BotUnderTest implements AutoCloseable {
    static final long DESK = -1_001_000_000_001L;
    /** As README and Dockerfile recommend. */
    static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-Xms48m",
            "-Xmn12m",
            "-Xmx128m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:SoftRefLRUPolicyMSPerMB=100",
            "-XX:-TieredCompilation",
            "-XX:CompileThresholdScaling=0.2",
            "-XX:MaxInlineLevel=9",
            "-XX:FreqInlineSize=160",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TrimNativeHeapInterval=100",
            "-XX:+UseCompactObjectHeaders");

    /** Whatever this machine has set for a bot of its own. */
    private static final List<String> SETTINGS =
            List.of("TELEGRAM_", "ORGANIZERS_", "DATABASE_", "DIALOGS_", "FORUM", "HOST", "PORT", "SPRING_");

    private static final Map<String, String> UNLIMITED = Map.of(
            "TELEGRAM_MESSAGES_PER_SECOND", "0",
            "TELEGRAM_CHAT_MESSAGES_PER_SECOND", "0",
            "TELEGRAM_GROUP_MESSAGES_PER_MINUTE", "0");
    private static final Path PACKAGED = Path.of("target", "forumbot.jar");
    private static final double TICKS_PER_SECOND = 100;
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Process process;

    private final int port;

    private BotUnderTest(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * The packaged program.
     *
     * @param telegram address of the pretend Telegram
     * @param pace whether it keeps to Telegram's limits; else nothing slows it
     * @param log where its output goes, behind what is there already
     */
    static BotUnderTest packaged(String telegram, Path database, boolean pace, List<String> flags, Path log) {
        return packaged(PACKAGED, telegram, database, pace, flags, log);
    }

    /** @param jar the packaged program, or what was unpacked of it */
    static BotUnderTest packaged(Path jar, String telegram, Path database, boolean pace, List<String> flags, Path log) {
        int port = freePort();
        var settings = new HashMap<>(Map.of(
                "TELEGRAM_BOT_TOKEN",
                "42:bench",
                "TELEGRAM_API_URL",
                telegram,
                "ORGANIZERS_CHAT_ID",
                String.valueOf(DESK),
                "DATABASE_URL",
                "jdbc:sqlite:" + database.toAbsolutePath(),
                "PORT",
                String.valueOf(port)));
        if (!pace) {
            settings.putAll(UNLIMITED);
        }
        var command = new ArrayList<String>(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString()));
        return start(command, settings, port, log);
    }

    /** A bot that answers everything with the same words. */
    static BotUnderTest idle(String telegram, Path log) {
        var command = List.of(
                "-XX:+UseSerialGC", "-Xmx128m", "-cp", "target/test-classes", IdleBot.class.getName(), telegram);
        return start(command, Map.of(), 0, log);
    }

    private static BotUnderTest start(List<String> arguments, Map<String, String> settings, int port, Path log) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> SETTINGS.stream().anyMatch(name::startsWith));
        builder.environment().putAll(settings);
        try {
            return new BotUnderTest(builder.start(), port);
        } catch (IOException refused) {
            throw new UncheckedIOException("The bot cannot be started.", refused);
        }
    }

    /** Waits until it has polled so often, at most five minutes. */
    void awaitPolls(Updates updates, int polls) throws InterruptedException {
        for (int tries = 0; updates.polls() < polls; tries++) {
            if (!isAlive() || tries > 3000) {
                throw new IllegalStateException("The bot has not begun to poll: its log tells why.");
            }
            Thread.sleep(100);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Processor time so far, seconds (proc(5): stat, fields 14 and 15). */
    double cpuSeconds() {
        var stat = read("stat");
        var fields = SPACE.split(stat.substring(stat.lastIndexOf(')') + 2));
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /** The most memory it had so far, megabytes (proc(5): status, VmHWM). */
    long peakMegabytes() {
        return megabytes("VmHWM:");
    }

    /** The memory it has, megabytes (proc(5): status, VmRSS). */
    long megabytes() {
        return megabytes("VmRSS:");
    }

    private long megabytes(String field) {
        return read("status")
                .lines()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return file.equals("stat") ? "0 (gone) Z 0 0 0 0 0 0 0 0 0 0 0 0" : "";
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException refused) {
            throw new UncheckedIOException("No port of this machine is free.", refused);
        }
    }

    /** One of the bot's own figures, such as forumbot_commit_seconds_count; 0 when it tells none. */
    double metric(String name) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
            return http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Begins a flight recording, beside what else goes on. */
    void beginRecording() {
        var _ = jcmd("JFR.start", "name=bench", "settings=profile");
    }

    void endRecording(Path file) {
        var _ = jcmd("JFR.stop", "name=bench", "filename=" + file.toAbsolutePath());
    }

    /** What the JVM answers to a command of jcmd. */
    String asked(String... words) {
        try (var lines = jcmd(words).inputReader(StandardCharsets.UTF_8)) {
            return lines.readAllAsString();
        } catch (IOException cut) {
            throw new UncheckedIOException("The bot has not answered " + words[0], cut);
        }
    }

    private Process jcmd(String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        command.add(String.valueOf(pid()));
        command.addAll(List.of(words));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException refused) {
            throw new UncheckedIOException("The bot cannot be asked for " + words[0], refused);
        }
    }

    /** SIGKILL: nothing is put in order. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, and SIGKILL when it has not ended after 20 seconds. @return the exit code */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
