package org.forumbot.dialog;

import java.util.Map;

/** Something to be said: a key of {@code phrases.yaml} with its values. */
public record Phrase(String key, Map<String, Object> values) {
    public Phrase {
        values = Map.copyOf(values);
    }

    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    public static Phrase of(String key, String name, Object value) {
        return new Phrase(key, Map.of(name, value));
    }
}
