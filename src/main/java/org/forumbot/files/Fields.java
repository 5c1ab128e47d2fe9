package org.forumbot.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of a mapping, read by name. Whatever is wrong is told to {@link Problems} with its place, and reading goes
 * on with something harmless, so that all mistakes are found at once. A translation lies over it by the same names.
 */
final class Fields {
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,16}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,19}");

    private final String file;
    private final MappingNode node;
    private final @Nullable Fields translation;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    Fields(String file, MappingNode node, @Nullable Fields translation, Problems problems) {
        this.file = file;
        this.node = node;
        this.translation = translation;
        this.problems = problems;
        node.getValue().forEach(this::take);
    }

    private void take(NodeTuple tuple) {
        var key = tuple.getKeyNode();
        if (!(key instanceof ScalarNode scalar)) {
            problems.add(Spot.of(file, key), "A name is expected here.");
            return;
        }
        refuseMagic(key);
        refuseMagic(tuple.getValueNode());
        if (values.putIfAbsent(scalar.getValue(), tuple.getValueNode()) != null) {
            problems.add(Spot.of(file, key), "'" + scalar.getValue() + "' stands here twice. Keep one of them.");
        }
        names.putIfAbsent(scalar.getValue(), key);
    }

    private void refuseMagic(Node value) {
        if (value.getAnchor().isPresent()) {
            problems.add(Spot.of(file, value), "Anchors (&, *) are not allowed: write the value out.");
        }
        var tag = value.getTag().getValue();
        if (!tag.startsWith("tag:yaml.org,2002:")) {
            problems.add(Spot.of(file, value), "Tags (!) are not allowed: quote the text.");
        }
    }

    Spot spot() {
        return Spot.of(file, node);
    }

    Spot spot(String field) {
        var value = values.get(field);
        return value == null ? spot() : Spot.of(file, value);
    }

    Spot nameSpot(String field) {
        var name = names.get(field);
        return name == null ? spot() : Spot.of(file, name);
    }

    Problems problems() {
        return problems;
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    Set<String> names() {
        return values.keySet();
    }

    /** As it stands, never translated; empty when absent. */
    Optional<String> plain(String field) {
        used.add(field);
        var value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        problems.add(nameSpot(field), "'" + field + "' wants a text. Quote it if it holds ', ', ': ' or braces.");
        return Optional.empty();
    }

    /** In the language being read: the translation if there is one. */
    Optional<String> text(String field) {
        var own = plain(field);
        var translated = translation == null ? Optional.<String>empty() : translation.plain(field);
        return translated.or(() -> own);
    }

    String required(String field) {
        return text(field).orElseGet(() -> {
            missing(field);
            return "";
        });
    }

    /** A code, as it stands in buttons. */
    String code(String field) {
        var code = plain(field).orElseGet(() -> {
            missing(field);
            return "x";
        });
        checkCode(spot(field), code);
        return code;
    }

    private void missing(String field) {
        if (!has(field)) {
            problems.add(spot(), "'" + field + "' is missing.");
        }
    }

    void checkCode(Spot spot, String code) {
        if (!CODE.matcher(code).matches()) {
            problems.add(spot, "'" + code + "' cannot stand in a button: use 1 to 16 of A-Z a-z 0-9 _ -.");
        }
    }

    void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            problems.add(nameSpot(name), "The name '" + name + "' must be 1 to 20 of a-z 0-9 _ and begin with a letter.");
        }
    }

    /** A value that is read by {@code reader}, which throws for a text that does not fit. */
    <T> T value(String field, T otherwise, String expected, Function<String, T> reader) {
        var text = plain(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return reader.apply(text.get());
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            problems.add(spot(field), "'" + text.get() + "' is not " + expected + ".");
            return otherwise;
        }
    }

    int number(String field, int otherwise) {
        return value(field, otherwise, "a whole number", Integer::parseInt);
    }

    boolean flag(String field) {
        return value(field, false, "true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    /** The fields below this name; without any when absent or wrong. */
    Optional<Fields> under(String field) {
        used.add(field);
        var value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        var over = translation == null ? null : translation.under(field).orElse(null);
        if (value instanceof MappingNode mapping) {
            return Optional.of(new Fields(file, mapping, over, problems));
        }
        problems.add(nameSpot(field), "'" + field + "' wants names with values below it.");
        return Optional.empty();
    }

    /** Each name with the fields below it, in the order of the file. */
    Map<String, Fields> each() {
        var all = new LinkedHashMap<String, Fields>();
        for (var name : values.keySet()) {
            under(name).ifPresent(fields -> all.put(name, fields));
        }
        return all;
    }

    /** Each name with its text. */
    Map<String, String> texts() {
        var all = new LinkedHashMap<String, String>();
        for (var name : values.keySet()) {
            text(name).ifPresent(text -> all.put(name, text));
        }
        return all;
    }

    List<String> list(String field) {
        used.add(field);
        var value = values.get(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            problems.add(nameSpot(field), "'" + field + "' wants a list: [one, two].");
            return List.of();
        }
        var all = new ArrayList<String>();
        for (var item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar) {
                all.add(scalar.getValue());
            } else {
                problems.add(Spot.of(file, item), "A text is expected here.");
            }
        }
        return all;
    }

    /** A list of mappings; translations lie over it one by one. */
    List<Fields> items(String field) {
        used.add(field);
        var value = values.get(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            problems.add(nameSpot(field), "'" + field + "' wants a list of names with values.");
            return List.of();
        }
        var over = translation == null ? List.<Fields>of() : translation.items(field);
        var all = new ArrayList<Fields>();
        for (int at = 0; at < sequence.getValue().size(); at++) {
            if (sequence.getValue().get(at) instanceof MappingNode mapping) {
                all.add(new Fields(file, mapping, at < over.size() ? over.get(at) : null, problems));
            } else {
                problems.add(Spot.of(file, sequence.getValue().get(at)), "Names with values are expected here.");
            }
        }
        return all;
    }

    /** A list of lists of texts. */
    List<List<String>> groups(String field) {
        used.add(field);
        var all = new ArrayList<List<String>>();
        if (values.get(field) instanceof SequenceNode sequence) {
            for (var group : sequence.getValue()) {
                if (group instanceof SequenceNode words) {
                    all.add(words.getValue().stream()
                            .filter(ScalarNode.class::isInstance)
                            .map(word -> ((ScalarNode) word).getValue())
                            .toList());
                }
            }
        }
        return all;
    }

    /** Passes over a field that is read elsewhere. */
    void passOver(String field) {
        used.add(field);
    }

    /** Names that nobody asked for are mistakes. */
    void done() {
        for (var name : values.keySet()) {
            if (!used.contains(name)) {
                problems.unknown(nameSpot(name), "The field", name, new TreeSet<>(used));
            }
        }
    }
}
