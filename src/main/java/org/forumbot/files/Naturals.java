package org.forumbot.files;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** As what conditions read the answers to questions of each type. */
final class Naturals {
    static final String REPEAT = "repeat";

    private static final CelType TEXTS = ListType.create(SimpleType.STRING);

    private static final Map<String, CelType> BY_TYPE = Map.ofEntries(
            Map.entry("text", SimpleType.STRING),
            Map.entry("number", SimpleType.DOUBLE),
            Map.entry("money", SimpleType.DOUBLE),
            Map.entry("year", SimpleType.DOUBLE),
            Map.entry("date", SimpleType.STRING),
            Map.entry("choice", SimpleType.STRING),
            Map.entry("choices", TEXTS),
            Map.entry("yes_no", SimpleType.BOOL),
            Map.entry("phone", SimpleType.STRING),
            Map.entry("email", SimpleType.STRING),
            Map.entry("link", SimpleType.STRING),
            Map.entry("region", SimpleType.STRING),
            Map.entry("country", SimpleType.STRING),
            Map.entry("consent", SimpleType.BOOL),
            Map.entry("lines", TEXTS),
            Map.entry("file", TEXTS),
            Map.entry("photo", TEXTS),
            Map.entry("computed", SimpleType.DOUBLE));

    private Naturals() {}

    static Set<String> types() {
        var types = new TreeSet<>(BY_TYPE.keySet());
        types.add(REPEAT);
        types.add("use");
        return types;
    }

    static Map<String, CelType> of(List<Asked> questions) {
        var types = new HashMap<String, CelType>();
        for (var question : questions) {
            if (!Cel.RESERVED.contains(question.name())) {
                types.put(question.name(), of(question));
            }
        }
        return types;
    }

    private static CelType of(Asked question) {
        var type = question.fields().plain("type").orElse("");
        return type.equals(REPEAT)
                ? ListType.create(item(of(Asked.group(question.fields()))))
                : BY_TYPE.getOrDefault(type, SimpleType.STRING);
    }

    /** Its name tells its parts and their types, so that equal names are equal types. */
    private static StructType item(Map<String, CelType> named) {
        var parts = ImmutableMap.copyOf(named);
        var name = new StringBuilder("item");
        new LinkedHashMap<>(parts)
                .entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(part -> name.append('_')
                                .append(part.getKey())
                                .append('.')
                                .append(part.getValue().kind()));
        return StructType.create(name.toString(), parts.keySet(), part -> Optional.ofNullable(parts.get(part)));
    }

    /** The types of items among these. */
    static List<StructType> items(Map<String, CelType> names) {
        return names.values().stream()
                .flatMap(type -> type.parameters().stream())
                .filter(StructType.class::isInstance)
                .map(StructType.class::cast)
                .toList();
    }
}
