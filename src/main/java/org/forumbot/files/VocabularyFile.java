package org.forumbot.files;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The vocabulary of this very program as it lies in the jar, so that files can be checked without starting the bot. It
 * is written from the ports, and a test holds it to them.
 */
final class VocabularyFile {
    static final String RESOURCE = "/vocabulary.yaml";

    private static final Map<String, Class<?>> TYPES =
            Map.of("text", String.class, "whole", long.class, "yes_no", boolean.class);

    private VocabularyFile() {}

    static Vocabulary read() {
        try (var file = VocabularyFile.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("The jar lacks " + RESOURCE + ": build it again.");
            }
            return vocabulary(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jar cannot be read at " + RESOURCE + ".", unreadable);
        }
    }

    private static Vocabulary vocabulary(Object yaml) {
        var sources = new TreeMap<String, Map<String, Class<?>>>();
        map(part(yaml, "sources")).forEach((name, components) -> sources.put(name, types(components)));
        var savings = new TreeMap<String, Vocabulary.Save>();
        map(part(yaml, "savings"))
                .forEach((name, save) ->
                        savings.put(name, new Vocabulary.Save(texts(part(save, "needs")), texts(part(save, "gives")))));
        return new Vocabulary(sources, types(part(yaml, "facts")), texts(part(yaml, "acts")), savings);
    }

    private static Map<String, Class<?>> types(Object components) {
        var types = new LinkedHashMap<String, Class<?>>();
        map(components).forEach((name, type) -> types.put(name, TYPES.getOrDefault(type.toString(), String.class)));
        return types;
    }

    private static Object part(Object yaml, String name) {
        return Objects.requireNonNull(map(yaml).get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return (Map<String, Object>) yaml;
    }

    private static Set<String> texts(Object yaml) {
        var texts = new HashSet<String>();
        ((List<?>) yaml).forEach(text -> texts.add(text.toString()));
        return texts;
    }

    /** As it stands in the file, everything in the order of the alphabet. */
    static String written(Vocabulary vocabulary) {
        var sources = new TreeMap<>(vocabulary.sources())
                .entrySet().stream()
                        .map(source -> "  %s: %s\n".formatted(source.getKey(), typed(source.getValue())))
                        .collect(joining());
        var savings = new TreeMap<>(vocabulary.savings())
                .entrySet().stream()
                        .map(save -> "  %s: {needs: %s, gives: %s}\n"
                                .formatted(
                                        save.getKey(),
                                        new TreeSet<>(save.getValue().needs()),
                                        new TreeSet<>(save.getValue().gives())))
                        .collect(joining());
        return "sources:\n%sfacts: %s\nacts: %s\nsavings:\n%s"
                .formatted(sources, typed(vocabulary.facts()), new TreeSet<>(vocabulary.acts()), savings);
    }

    private static String typed(Map<String, Class<?>> components) {
        return new TreeMap<>(components)
                .entrySet().stream()
                        .map(component -> component.getKey() + ": " + type(component.getValue()))
                        .collect(joining(", ", "{", "}"));
    }

    private static String type(Class<?> type) {
        return switch (Cel.type(type).name()) {
            case "bool" -> "yes_no";
            case "int" -> "whole";
            default -> "text";
        };
    }
}
