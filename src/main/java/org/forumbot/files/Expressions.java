package org.forumbot.files;

import dev.cel.common.types.CelType;
import java.util.HashMap;
import java.util.Map;

/** Compilers of expressions, one for each set of names: languages and forums share them. */
final class Expressions {
    private final Map<Map<String, CelType>, Cel> all = new HashMap<>();

    Cel over(Map<String, CelType> names) {
        return all.computeIfAbsent(Map.copyOf(names), Cel::new);
    }
}
