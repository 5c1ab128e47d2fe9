package org.forumbot.playground;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the order of writing. */
final class Fields {
    private Fields() {}

    /** Names and values by turns; a null value leaves its field out. */
    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        return Collections.unmodifiableMap(open(namesAndValues));
    }

    /** The same, to be added to. */
    static Map<String, Object> open(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return fields;
    }
}
