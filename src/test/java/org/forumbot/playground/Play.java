package org.forumbot.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A playground of its own on a free port, with a bot's and a person's way to call it. */
final class Play implements AutoCloseable {
    static final long ANNA = 1001;
    static final long OLGA = 2001;
    static final long IGOR = 2002;
    static final long DESK = -1_001_000_000_001L;
    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext context;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    record Reply(int status, JsonNode json) {
        String description() {
            return json.path("description").asString("");
        }

        JsonNode result() {
            return json.path("result");
        }
    }

    Play(String... options) {
        var args = new java.util.ArrayList<>(List.of("--port=0"));
        args.addAll(List.of(options));
        context = PlaygroundAlone.start(args.toArray(String[]::new));
        address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    Reply bot(String method, Object... namesAndValues) {
        return post("/bot42:secret/" + method, Fields.of(namesAndValues));
    }

    CompletableFuture<Reply> botLater(String method, Object... namesAndValues) {
        return CompletableFuture.supplyAsync(() -> bot(method, namesAndValues));
    }

    /** An act of a person that succeeds. */
    JsonNode human(String act, Object... namesAndValues) {
        var reply = post("/playground/" + act, Fields.of(namesAndValues));
        if (reply.status() != 200) {
            throw new IllegalStateException(act + " was refused: " + reply.json());
        }
        return reply.json();
    }

    Reply post(String path, Map<String, Object> body) {
        return exchange(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    JsonNode get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(address + path))).json();
    }

    Reply delete(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(address + path)).DELETE());
    }

    /** One text field and one file, as forms send them. */
    Reply upload(String path, Map<String, String> fields, String part, String name, byte[] bytes) {
        var body = new java.io.ByteArrayOutputStream();
        fields.forEach(
                (field, value) -> body.writeBytes("--cut\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(field, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--cut\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(part, name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return exchange(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private Reply exchange(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var body = response.body();
            return new Reply(
                    response.statusCode(),
                    body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.valueToTree(body));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped while it waited for the playground.", stopped);
        }
    }

    /** Anna has pressed start, so the bot may write to her; what she sent is acknowledged. */
    Play withAnnaStarted() {
        human("send", "person", ANNA, "text", "/start");
        bot("getUpdates", "offset", -1);
        bot("getUpdates", "offset", lastUpdate() + 1);
        return this;
    }

    int lastUpdate() {
        return bot("getUpdates", "offset", -1)
                .result()
                .path(0)
                .path("update_id")
                .asInt(0);
    }

    @Override
    public void close() {
        context.close();
    }
}
