package org.forumbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.forumbot.delivery.RemoteFiles.Fetched;
import org.forumbot.delivery.RemoteFiles.Passed;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The one class that talks HTTP to Telegram. Polls and rare calls go through the library's client, messages as bodies
 * made beforehand through a client of their own, so that a waiting poll never stands in their way.
 *
 * <p>The token is a part of every address. It is taken out of all texts that leave this class, and no exception does.
 */
final class BotApi implements AutoCloseable {
    static final ObjectMapper JSON = Wanted.mapper();

    private static final MediaType TYPE = MediaType.get("application/json; charset=utf-8");
    private static final MediaType ANY = MediaType.get("application/octet-stream");
    private static final Pattern SECRET = Pattern.compile("bot\\d+(?::|%3A)[\\w-]+|\\d+:[\\w-]{20,}");
    private static final int SENDERS_AT_ONCE = 20;

    /** Of a file that is written to the disk as it comes. */
    private static final int PIECE = 16 << 10;

    private final String token;
    private final HttpUrl server;
    private final OkHttpClient polling;
    private final OkHttpClient sending;
    private final OkHttpClient large;
    private final OkHttpTelegramClient client;
    private final Map<String, HttpUrl> addresses = new ConcurrentHashMap<>();

    BotApi(TelegramSettings settings) {
        token = settings.requiredToken();
        server = settings.server();
        polling = reached(settings)
                .readTimeout(settings.pollTimeout().plusSeconds(15))
                .callTimeout(settings.pollTimeout().plusSeconds(45))
                .build();
        // one alarm for the whole call: one for each read and write as well would cost as much as the reads and writes
        sending = reached(settings)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(Duration.ofSeconds(25))
                .connectionPool(new ConnectionPool(SENDERS_AT_ONCE, 5, TimeUnit.MINUTES))
                .build();
        large = sending.newBuilder()
                .readTimeout(Duration.ofSeconds(20))
                .callTimeout(Duration.ofMinutes(2))
                .build();
        client = new OkHttpTelegramClient(
                polling, token, new TelegramUrl(server.scheme(), server.host(), server.port(), false));
    }

    /** The bot's own id: it stands before the colon of its token. */
    long bot() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    /** Any call of the library, on the connection of the polls. */
    <T extends Serializable> Reply<T> call(BotApiMethod<T> method) throws InterruptedException {
        try {
            return new Reply.Ok<>(client.executeAsync(method).get());
        } catch (TelegramApiException e) {
            return lost(e);
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Sends a body made beforehand and waits for the answer, at most 25 seconds. Never sends it twice by itself. */
    Reply<JsonNode> post(String method, String body) {
        return post(sending, method, RequestBody.create(body.getBytes(StandardCharsets.UTF_8), TYPE));
    }

    /** The same with a file: its name stands in the body, as does where it belongs. */
    Reply<JsonNode> post(String method, ObjectNode body, byte[] file) {
        return post(sending, method, form(body, RequestBody.create(file, ANY)));
    }

    /** The same with a file that is read from the disk while it is sent, in at most two minutes. */
    Reply<JsonNode> post(String method, ObjectNode body, Path file) {
        return post(large, method, form(body, RequestBody.create(file.toFile(), ANY)));
    }

    private static RequestBody form(ObjectNode body, RequestBody file) {
        var form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        var name = body.path(Body.NAME).asText("file");
        body.properties().stream()
                .filter(field -> !field.getKey().equals(Body.NAME))
                .forEach(field -> form.addFormDataPart(
                        field.getKey(),
                        field.getValue().isValueNode()
                                ? field.getValue().asText()
                                : field.getValue().toString()));
        form.addFormDataPart(Body.PART, name, file);
        return form.build();
    }

    private Reply<JsonNode> post(OkHttpClient client, String method, RequestBody body) {
        var request = new Request.Builder()
                .url(addresses.computeIfAbsent(method, this::address))
                .post(new OnceOnly(body))
                .build();
        try (var response = client.newCall(request).execute()) {
            return understood(response);
        } catch (IOException e) {
            return lost(e);
        }
    }

    private HttpUrl address(String method) {
        return server.newBuilder()
                .addPathSegment("bot" + token)
                .addPathSegment(method)
                .build();
    }

    /** Fetches a file from where getFile says that it lies. @param most bytes to be taken */
    Fetched download(String path, long most) {
        try (var response = sending.newCall(file(path)).execute()) {
            var body = response.body();
            if (!response.isSuccessful() || body == null) {
                return new Fetched.Failed("HTTP " + response.code());
            }
            var bytes = body.byteStream().readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
            return bytes.length > most ? new Fetched.TooLarge() : new Fetched.Whole(bytes);
        } catch (IOException e) {
            return new Fetched.Failed(told(e));
        }
    }

    /** The same piece by piece. @throws UncheckedIOException when it cannot be written */
    Passed download(String path, long most, OutputStream into) {
        try (var response = large.newCall(file(path)).execute()) {
            var body = response.body();
            return response.isSuccessful() && body != null
                    ? passed(body.byteStream(), most, into)
                    : new Passed.Failed("HTTP " + response.code());
        } catch (IOException e) {
            return new Passed.Failed(told(e));
        }
    }

    private static Passed passed(InputStream from, long most, OutputStream into) throws IOException {
        var piece = new byte[PIECE];
        long all = 0;
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            all += read;
            if (all > most) {
                return new Passed.TooLarge();
            }
            write(into, piece, read);
        }
        return new Passed.Whole(all);
    }

    /** What the disk refuses is not the wire's fault. */
    private static void write(OutputStream into, byte[] piece, int length) {
        try {
            into.write(piece, 0, length);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A file that Telegram sends cannot be written", unwritable);
        }
    }

    private Request file(String path) {
        return new Request.Builder()
                .url(server.newBuilder()
                        .addPathSegment("file")
                        .addPathSegment("bot" + token)
                        .addPathSegments(path)
                        .build())
                .build();
    }

    /** Ends the poll and the rare calls that are under way. */
    void cancelPolls() {
        polling.dispatcher().cancelAll();
    }

    @Override
    public void close() {
        for (var each : new OkHttpClient[] {polling, sending}) {
            each.dispatcher().cancelAll();
            each.dispatcher().executorService().shutdown();
            each.connectionPool().evictAll();
        }
    }

    /** Without anything that looks like a token. */
    static String redacted(@Nullable String text) {
        return text == null ? "" : SECRET.matcher(text).replaceAll("bot***");
    }

    private static OkHttpClient.Builder reached(TelegramSettings settings) {
        var builder = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .writeTimeout(Duration.ofSeconds(10))
                .followRedirects(false);
        var proxy = settings.proxyAddress();
        return proxy == null ? builder : through(proxy, builder);
    }

    private static OkHttpClient.Builder through(URI proxy, OkHttpClient.Builder builder) {
        var type = proxy.getScheme().equals("http") ? Proxy.Type.HTTP : Proxy.Type.SOCKS;
        builder.proxy(new Proxy(type, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort())));
        var login = proxy.getUserInfo();
        if (login != null) {
            var parts = login.split(":", 2);
            var header = Credentials.basic(parts[0], parts.length > 1 ? parts[1] : "");
            builder.proxyAuthenticator((route, refused) -> refused.request().header("Proxy-Authorization") != null
                    ? null
                    : refused.request()
                            .newBuilder()
                            .header("Proxy-Authorization", header)
                            .build());
        }
        return builder;
    }

    private static Reply<JsonNode> understood(Response response) throws IOException {
        var body = response.body();
        var answer = Answers.read(body == null ? new byte[0] : body.bytes());
        var retryAfter = seconds(response.header("Retry-After"));
        if (answer.path("ok").asBoolean(false)) {
            return new Reply.Ok<>(answer.path("result"));
        }
        if (!answer.has("error_code")) {
            return response.code() == 429
                    ? new Reply.Rejected<>(429, "Too Many Requests", retryAfter, null)
                    : new Reply.Lost<>("HTTP " + response.code() + " with an answer that is not of the Bot API");
        }
        var parameters = answer.path("parameters");
        var wait = parameters.has("retry_after")
                ? Duration.ofSeconds(parameters.path("retry_after").asLong())
                : retryAfter;
        var movedTo = parameters.has("migrate_to_chat_id")
                ? (Long) parameters.path("migrate_to_chat_id").asLong()
                : null;
        return new Reply.Rejected<>(
                answer.path("error_code").asInt(),
                redacted(answer.path("description").asText()),
                wait,
                movedTo);
    }

    private static @Nullable Duration seconds(@Nullable String header) {
        return header != null && header.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(header)) : null;
    }

    private static <T> Reply<T> failed(Throwable failure) {
        if (!(failure instanceof TelegramApiRequestException refused)
                || refused.getErrorCode() == null
                || refused.getErrorCode() == 0) {
            return lost(failure);
        }
        var more = refused.getParameters();
        var wait = more == null || more.getRetryAfter() == null ? null : Duration.ofSeconds(more.getRetryAfter());
        return new Reply.Rejected<>(
                refused.getErrorCode(),
                redacted(refused.getApiResponse()),
                wait,
                more == null ? null : more.getMigrateToChatId());
    }

    private static <T> Reply<T> lost(Throwable failure) {
        return new Reply.Lost<>(told(failure));
    }

    private static String told(Throwable failure) {
        return failure.getClass().getSimpleName() + ": " + redacted(failure.getMessage());
    }

    /**
     * A body that OkHttp may try on the next address when connecting fails, but must not send again once it has begun:
     * a message that did arrive would arrive twice.
     */
    private static final class OnceOnly extends RequestBody {
        private final RequestBody body;

        OnceOnly(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }
    }
}
