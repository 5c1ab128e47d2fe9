package org.forumbot.conversation;

import java.util.Map;

/** What a screen or an act takes, by name. Comes from buttons and links: hostile until checked. */
public record Params(Map<String, String> values) {
    public Params {
        values = Map.copyOf(values);
    }

    /** The value, or an empty text when it is absent. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }
}
