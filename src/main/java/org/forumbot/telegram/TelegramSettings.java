package org.forumbot.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Telegram is reached. Blank texts count as not given, so that an empty variable means its default.
 *
 * @param token of the bot, from BotFather; without it this module is off. Never shown
 * @param apiUrl the Bot API server: scheme, host and port, nothing behind
 * @param proxy {@code http://[user:password@]host:port} or {@code socks5://host:port}; null for none
 * @param pollTimeout how long one getUpdates waits at Telegram, 0 to 50 seconds (Bot API: getUpdates)
 */
@ConfigurationProperties("forumbot.telegram")
record TelegramSettings(
        @Nullable String token,
        @DefaultValue(TelegramSettings.TELEGRAM) String apiUrl,
        @Nullable String proxy,
        @DefaultValue("50s") Duration pollTimeout) {
    static final String TELEGRAM = "https://api.telegram.org";

    private static final Pattern TOKEN = Pattern.compile("\\d+:[\\w-]+");
    private static final Duration LONGEST_POLL = Duration.ofSeconds(50);

    TelegramSettings {
        token = given(token);
        proxy = given(proxy);
        apiUrl = apiUrl.isBlank() ? TELEGRAM : apiUrl.strip();
        if (token != null && !TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("The Telegram token is not of the form 123456:letters-and-digits."
                    + " Copy it from BotFather into TELEGRAM_BOT_TOKEN, without quotes or spaces.");
        }
        checkApiUrl(apiUrl);
        if (proxy != null) {
            checkProxy(proxy);
        }
        if (pollTimeout.isNegative() || pollTimeout.compareTo(LONGEST_POLL) > 0) {
            throw new IllegalArgumentException(
                    "forumbot.telegram.poll-timeout is " + pollTimeout + ". Set it between 0s and 50s.");
        }
    }

    /** @throws IllegalStateException without a token: then nothing of this module is to be made */
    String requiredToken() {
        if (token == null) {
            throw new IllegalStateException("There is no Telegram token. Set TELEGRAM_BOT_TOKEN.");
        }
        return token;
    }

    HttpUrl server() {
        return HttpUrl.get(apiUrl);
    }

    @Nullable
    URI proxyAddress() {
        return proxy == null ? null : URI.create(proxy);
    }

    /** Without the token and without what stands before the @ of the proxy. */
    @Override
    public String toString() {
        var via = proxyAddress();
        return "TelegramSettings[token=%s, apiUrl=%s, proxy=%s, pollTimeout=%s]"
                .formatted(
                        token == null ? "none" : "***",
                        apiUrl,
                        via == null ? "none" : via.getScheme() + "://" + via.getHost() + ":" + via.getPort(),
                        pollTimeout);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void checkApiUrl(String text) {
        var url = HttpUrl.parse(text);
        if (url == null
                || !url.encodedPath().equals("/")
                || url.query() != null
                || url.fragment() != null
                || !url.username().isEmpty()) {
            throw new IllegalArgumentException("TELEGRAM_API_URL is not the address of a Bot API server."
                    + " Give scheme, host and port only, such as " + TELEGRAM + " or http://127.0.0.1:8081.");
        }
    }

    private static void checkProxy(String text) {
        if (!isProxy(text)) {
            throw new IllegalArgumentException("TELEGRAM_PROXY is not the address of a proxy."
                    + " Give http://host:port, http://user:password@host:port or socks5://host:port.");
        }
    }

    private static boolean isProxy(String text) {
        try {
            var uri = new URI(text);
            return Set.of("http", "socks5").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getPort() > 0
                    && (uri.getUserInfo() == null || uri.getScheme().equals("http"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
