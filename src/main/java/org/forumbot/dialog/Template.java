package org.forumbot.dialog;

import java.util.Map;
import java.util.Set;

/** Port: a wording with places for values, in one language. */
public interface Template {
    /** @param values texts, whole numbers, yes/no by name; absent ones show as nothing */
    Words words(Map<String, ?> values);

    default Words words() {
        return words(Map.of());
    }

    /** Names of the values that it shows or depends on. */
    default Set<String> names() {
        return Set.of();
    }

    /** Without places for values. */
    static Template fixed(String text) {
        var words = Words.plain(text);
        return values -> words;
    }
}
