package org.forumbot.tools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The human side of a playground, over HTTP. */
final class Playground {
    static final long DESK = -1_001_000_000_001L;

    /** Who reads there. */
    static final long ORGANIZER = 2001;

    private static final String BOUNDARY = "----dialogs";
    /** A PNG of one point. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    /** @param address such as {@code http://127.0.0.1:8081} */
    Playground(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** @return id of somebody who has never met the bot */
    long newcomer(Scenario.Newcomer who) {
        return act("people", Map.of("firstName", who.name(), "language", who.language()))
                .path("id")
                .asLong(0);
    }

    /** @throws AssertionError when it cannot be done */
    JsonNode act(String what, Map<String, ?> with) {
        return exchange(HttpRequest.newBuilder(URI.create(address + "/playground/" + what))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(with))));
    }

    JsonNode act(String what, long person, Map<String, ?> with) {
        var all = new LinkedHashMap<String, Object>(with);
        all.put("person", person);
        return act(what, all);
    }

    /** Sends a file. @param kind {@code photo} or {@code document} */
    JsonNode file(long person, long chat, String kind) {
        var parts = new ByteArrayOutputStream();
        Map.of("person", "" + person, "chat", "" + chat, "kind", kind)
                .forEach((name, value) -> parts.writeBytes(part("name=\"" + name + "\"", value)));
        var photo = kind.equals("photo");
        parts.writeBytes(part("name=\"file\"; filename=\"" + (photo ? "photo.png" : "document.pdf") + "\"", ""));
        parts.writeBytes(photo ? Base64.getDecoder().decode(PIXEL) : "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        parts.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return exchange(HttpRequest.newBuilder(URI.create(address + "/playground/file"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts.toByteArray())));
    }

    private static byte[] part(String what, String value) {
        return "\r\n--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s"
                .formatted(BOUNDARY, what, value)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** How many updates the bot has not taken yet. */
    long waiting() {
        return get("state").path("waiting").asLong(0);
    }

    JsonNode get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(address + "/playground/" + path)));
    }

    long revision() {
        return get("state").path("revision").asLong(0);
    }

    /** Returns when anything has changed since that revision, or when the time is over. */
    void awaitChange(long since, Duration atMost) {
        get("state?since=%d&wait=%d".formatted(since, Math.max(1, atMost.toSeconds())));
    }

    Chat chat(long id, long person) {
        return Chat.of(get("chats/%d?person=%d".formatted(id, person)));
    }

    /** What came up over the button, empty for nothing. Waits for it. */
    String toast(String callback, Duration atMost) {
        var press = get("callbacks/%s?wait=%d".formatted(callback, atMost.toSeconds()));
        if (!press.path("answered").asBoolean(false)) {
            throw new AssertionError("The button was left spinning: the bot has not answered the press.");
        }
        return press.path("text").asString("");
    }

    private JsonNode exchange(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError("The playground says: " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped while it waited for the playground.", stopped);
        }
    }
}
