package org.forumbot.playground;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One call of the Bot API with its parameters, wherever in the request they stood.
 *
 * @param method lower-cased, as names are case-insensitive
 */
record Call(String method, Map<String, Object> params, Map<String, Upload> files) {
    private static final JsonMapper JSON = new JsonMapper();

    String text(String name) {
        var value = params.get(name);
        return value == null ? "" : value.toString();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** The number, or the other where it is absent or no number: Telegram takes nonsense for nothing. */
    long number(String name, long other) {
        return whole(params.get(name), other);
    }

    boolean flag(String name) {
        return yes(params.get(name));
    }

    /** A nested value, given as JSON or as text that holds JSON; null when absent or unreadable. */
    @Nullable
    Object tree(String name) {
        var value = params.get(name);
        if (!(value instanceof String text)) {
            return value;
        }
        try {
            return text.isBlank() ? null : JSON.readValue(text, Object.class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    static long whole(@Nullable Object value, long other) {
        return switch (value) {
            case Number number -> number.longValue();
            case String text when text.strip().matches("[+-]?\\d{1,18}") -> Long.parseLong(text.strip());
            case null, default -> other;
        };
    }

    static boolean yes(@Nullable Object value) {
        return value != null
                && List.of("true", "1", "yes").contains(value.toString().toLowerCase(Locale.ROOT));
    }

    /** The JSON object, or an empty one. */
    static Map<?, ?> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
