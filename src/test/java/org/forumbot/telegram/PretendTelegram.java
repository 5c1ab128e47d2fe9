package org.forumbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A Bot API server that answers what a test tells it and remembers what it was asked. */
final class PretendTelegram implements AutoCloseable {
    static final String TOKEN = "4242:AAsecret_part-of-the-token";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Queue<Answer>> script = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile CyclicBarrier gathering = new CyclicBarrier(1);
    private volatile Duration longPoll = Duration.ofMillis(50);

    /** @param method in lower case @param path as it was asked for @param body the JSON text */
    record Asked(String method, String path, String body) {
        JsonNode json() {
            try {
                return BotApi.JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException("The pretend Telegram was sent no JSON.", e);
            }
        }
    }

    sealed interface Answer {
        record Text(int status, String body, Map<String, String> headers) implements Answer {}

        record Dropped() implements Answer {}
    }

    static PretendTelegram started() {
        return new PretendTelegram(0);
    }

    PretendTelegram(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 50);
        } catch (IOException e) {
            throw new IllegalStateException("The pretend Telegram cannot listen at port " + port + ".", e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    static Answer ok(String result) {
        return new Answer.Text(200, "{\"ok\":true,\"result\":" + result + "}", Map.of());
    }

    static Answer error(int code, String description) {
        return error(code, description, "{}");
    }

    static Answer error(int code, String description, String parameters) {
        var body = "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\",\"parameters\":%s}"
                .formatted(code, description, parameters);
        return new Answer.Text(code, body, Map.of());
    }

    static Answer html(int status) {
        return new Answer.Text(status, "<html><body>Bad Gateway</body></html>", Map.of());
    }

    static Answer dropped() {
        return new Answer.Dropped();
    }

    /** The next answers to this method; after them it answers by itself again. */
    PretendTelegram answers(String method, Answer... answers) {
        var queue = script.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>());
        synchronized (queue) {
            queue.addAll(List.of(answers));
        }
        return this;
    }

    /** Messages are answered only when so many are there together, and with an error when they are not. */
    PretendTelegram gathers(int messages) {
        gathering = new CyclicBarrier(messages);
        return this;
    }

    /** How long a poll without news is held. */
    PretendTelegram holdsPolls(Duration time) {
        longPoll = time;
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return server.getAddress().getPort();
    }

    TelegramSettings settings() {
        return new TelegramSettings(TOKEN, url(), null, Duration.ofSeconds(50));
    }

    List<Asked> asked(String method) {
        return asked.stream()
                .filter(each -> each.method().equals(method.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The offsets of the polls so far; "none" for one without. */
    List<String> offsets() {
        var offsets = new ArrayList<String>();
        asked("getUpdates")
                .forEach(each -> offsets.add(each.json().path("offset").asText("none")));
        return offsets.stream()
                .map(each -> each.isEmpty() || each.equals("null") ? "none" : each)
                .toList();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath();
        var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        asked.add(new Asked(method, path, body));
        switch (next(method)) {
            case Answer.Dropped() -> exchange.close();
            case Answer.Text text -> write(exchange, text);
        }
    }

    private Answer next(String method) {
        var queue = script.getOrDefault(method, new ArrayDeque<>());
        Answer scripted;
        synchronized (queue) {
            scripted = queue.poll();
        }
        return scripted == null ? usual(method) : scripted;
    }

    private Answer usual(String method) {
        return switch (method) {
            case "getme" -> ok("{\"id\":4242,\"is_bot\":true,\"first_name\":\"Forum\",\"username\":\"forum_bot\"}");
            case "getupdates" -> {
                hold();
                yield ok("[]");
            }
            case "sendmessage", "editmessagetext" ->
                gathered()
                        ? ok("{\"message_id\":77,\"date\":1700000000,\"chat\":{\"id\":1,\"type\":\"private\"}}")
                        : error(500, "They did not come together");
            default -> ok("true");
        };
    }

    private boolean gathered() {
        try {
            gathering.await(5, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            return false;
        }
    }

    private void hold() {
        try {
            closed.await(longPoll.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(HttpExchange exchange, Answer.Text text) throws IOException {
        var bytes = text.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        text.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        try (exchange) {
            exchange.sendResponseHeaders(text.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            // The bot hung up on a poll that was held: that is what stopping looks like from here.
        }
    }
}
