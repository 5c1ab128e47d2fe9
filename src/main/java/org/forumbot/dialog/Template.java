package org.forumbot.dialog;

import java.util.Map;

/** Port: a wording with places for values, in one language. */
public interface Template {
    /** @param values texts, whole numbers, yes/no by name; absent ones show as nothing */
    Words words(Map<String, ?> values);

    default Words words() {
        return words(Map.of());
    }

    /** Without places for values. */
    static Template fixed(String text) {
        var words = Words.plain(text);
        return values -> words;
    }
}
