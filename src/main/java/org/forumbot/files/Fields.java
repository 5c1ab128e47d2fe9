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

    private final YamlText file;
    private final MappingNode node;
    private final @Nullable Translation translation;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Of the used ones those that may stand in a translation. */
    private final Set<String> translatable = new HashSet<>();

    /** Of those the ones that need no translation. */
    private final Set<String> freely = new HashSet<>();

    /** @param translation null in Russian, and where nothing is left to be told about the translation */
    Fields(YamlText file, MappingNode node, @Nullable Translation translation, Problems problems) {
        this.file = file;
        this.node = node;
        this.translation = translation;
        this.problems = problems;
        node.getValue().forEach(this::take);
    }

    private void take(NodeTuple tuple) {
        var key = tuple.getKeyNode();
        if (!(key instanceof ScalarNode scalar)) {
            problems.add(file.spot(key), "A name is expected here.");
            return;
        }
        if (file.alone(node, tuple)) {
            return; // told by YamlTraps
        }
        if (values.putIfAbsent(scalar.getValue(), tuple.getValueNode()) != null) {
            problems.add(file.spot(key), "'" + scalar.getValue() + "' stands here twice. Keep one of them.");
        }
        names.putIfAbsent(scalar.getValue(), key);
    }

    Spot spot() {
        return file.spot(node);
    }

    Spot spot(String field) {
        var value = values.get(field);
        return value == null ? spot() : file.spot(value);
    }

    Spot nameSpot(String field) {
        var name = names.get(field);
        return name == null ? spot() : file.spot(name);
    }

    /** Where in the field's value the first match stands. */
    Spot spot(String field, Pattern what) {
        var value = values.get(field);
        return value == null ? spot() : file.within(value, what);
    }

    /** Where this character of the field's text stands. */
    Spot spot(String field, String text, int character) {
        var value = values.get(field);
        return value == null ? spot() : file.within(value, text, character);
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

    /** The fields that give this text in the language being read: the translation's if there is one, else these. */
    Fields source(String field) {
        return translated().filter(over -> over.has(field)).orElse(this);
    }

    private Optional<Fields> translated() {
        return Optional.ofNullable(translation).flatMap(Translation::fields);
    }

    /** As it stands, never translated; empty when absent. */
    Optional<String> plain(String field) {
        used.add(field);
        var value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar) {
            if (!scalar.getValue().isBlank()) {
                return Optional.of(scalar.getValue());
            }
            problems.add(nameSpot(field), "'" + field + "' is empty. Write a text behind it, or delete the line.");
        } else {
            problems.add(
                    nameSpot(field),
                    "'" + field + "' wants a text. A text that begins with { or [ or holds ': ' has to be quoted.");
        }
        return Optional.empty();
    }

    /** In the language being read: the translation if there is one. */
    Optional<String> text(String field) {
        translatable.add(field);
        var own = plain(field);
        var over = translation;
        return over == null
                ? own
                : own.flatMap(text -> over.text(this, field, text, !freely.contains(field)))
                        .or(() -> own);
    }

    String required(String field) {
        return text(field).orElseGet(() -> {
            missing(field);
            return "";
        });
    }

    /** A code, as it stands in buttons. */
    String code(String field) {
        var code = requiredCode(field);
        if (code.isEmpty()) {
            return "x";
        }
        checkCode(spot(field), code);
        return code;
    }

    /** Never translated. */
    String requiredCode(String field) {
        return plain(field).orElseGet(() -> {
            missing(field);
            return "";
        });
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
            problems.add(
                    nameSpot(name), "The name '" + name + "' must be 1 to 20 of a-z 0-9 _ and begin with a letter.");
        }
    }

    /** A value that is read by {@code reader}, which throws for a text that does not fit. */
    <T extends @Nullable Object> T value(String field, T otherwise, String expected, Function<String, T> reader) {
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

    /** A whole number that is not below {@code least}. */
    int number(String field, int otherwise, int least) {
        int number = value(field, otherwise, "a whole number", Integer::parseInt);
        if (has(field) && number < least) {
            problems.add(spot(field), "'" + field + "' is at least " + least + ".");
            return Math.max(otherwise, least);
        }
        return number;
    }

    boolean flag(String field) {
        return value(field, false, "true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    /** Whether there are names with values below it. */
    boolean isMapping(String field) {
        return values.get(field) instanceof MappingNode;
    }

    /** The fields below this name; without any when absent or wrong. */
    Optional<Fields> under(String field) {
        used.add(field);
        translatable.add(field);
        var value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof MappingNode mapping) {
            var over = translation == null ? null : translation.under(this, field);
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
        done();
        return all;
    }

    /** Each name with its text. */
    Map<String, String> texts() {
        var all = new LinkedHashMap<String, String>();
        for (var name : values.keySet()) {
            text(name).ifPresent(text -> all.put(name, text));
        }
        done();
        return all;
    }

    /** A text of a list. */
    record Placed(String text, Spot spot) {}

    List<String> list(String field) {
        return new ArrayList<>(placed(field).stream().map(Placed::text).toList());
    }

    /** One text, or those of a list, with their places. */
    List<Placed> oneOrMore(String field) {
        return values.get(field) instanceof ScalarNode
                ? plain(field)
                        .map(text -> List.of(new Placed(text, spot(field))))
                        .orElse(List.of())
                : placed(field);
    }

    /** The texts of a list with their places. */
    List<Placed> placed(String field) {
        var all = new ArrayList<Placed>();
        var items = values.get(field) instanceof ScalarNode single ? List.<Node>of(single) : List.<Node>of();
        for (var item : sequence(field, "'" + field + "' wants a list: [one, two].", items)) {
            if (item instanceof ScalarNode scalar) {
                all.add(new Placed(scalar.getValue(), file.spot(scalar)));
            } else {
                problems.add(
                        file.spot(item), "A text is expected here. Quote it if it begins with { or [ or holds ': '.");
            }
        }
        return all;
    }

    /** A list of words that each language has of its own, as many as it likes. */
    List<String> ownWords(String field) {
        translatable.add(field);
        var own = list(field);
        var over = translation;
        if (over == null || own.isEmpty()) {
            return own;
        }
        if (source(field) == this) {
            over.missing(this, field, String.join(" ", own));
            return own;
        }
        return source(field).list(field);
    }

    /** A list of words to which a language may add its own. */
    List<String> moreWords(String field) {
        translatable.add(field);
        var words = list(field);
        translated().ifPresent(over -> words.addAll(over.list(field)));
        return words;
    }

    /** A list of mappings; translations lie over it one by one. */
    List<Fields> items(String field) {
        translatable.add(field);
        var all = new ArrayList<Fields>();
        for (var item : sequence(field, "'" + field + "' wants a list of names with values.", List.of())) {
            if (item instanceof MappingNode mapping) {
                var over = translation == null ? null : translation.item(this, field, all.size());
                all.add(new Fields(file, mapping, over, problems));
            } else {
                problems.add(file.spot(item), "Names with values are expected here.");
            }
        }
        translated().filter(over -> over.has(field)).ifPresent(over -> together(field, all.size(), over));
        return all;
    }

    private void together(String field, int here, Fields over) {
        int there = over.items(field).size();
        if (there != here && over.isList(field)) {
            problems.add(
                    over.nameSpot(field),
                    "'" + field + "' has " + there + " here and " + here + " in " + file.name()
                            + ": they belong together by their order.");
        }
    }

    private boolean isList(String field) {
        return values.get(field) instanceof SequenceNode;
    }

    /** A list of lists of words, which each language has of its own. */
    List<List<String>> ownGroups(String field) {
        translatable.add(field);
        var own = groups(field);
        var over = translation;
        if (over == null || own.isEmpty()) {
            return own;
        }
        if (source(field) == this) {
            over.missing(this, field, own.toString());
            return own;
        }
        return source(field).groups(field);
    }

    private List<List<String>> groups(String field) {
        var all = new ArrayList<List<String>>();
        for (var group : sequence(field, "'" + field + "' wants a list of lists.", List.of())) {
            if (group instanceof SequenceNode words
                    && words.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
                all.add(words.getValue().stream()
                        .map(word -> ((ScalarNode) word).getValue())
                        .toList());
            } else {
                problems.add(file.spot(group), "A list of texts is expected here: [one, two].");
            }
        }
        return all;
    }

    /** @param otherwise to go on with when it is no list */
    private List<Node> sequence(String field, String expected, List<Node> otherwise) {
        used.add(field);
        return switch (values.get(field)) {
            case null -> List.of();
            case SequenceNode sequence -> sequence.getValue();
            default -> {
                problems.add(nameSpot(field), expected);
                yield otherwise;
            }
        };
    }

    /** Passes over a field that is read elsewhere, there with its translation. */
    void passOver(String field) {
        used.add(field);
        translatable.add(field);
    }

    /** A text for those who speak Russian: it may be translated and need not be. */
    void mayStayRussian(String field) {
        freely.add(field);
    }

    /** Passes over a text that is not shown yet. */
    void passOverText(String field) {
        var unused = text(field);
    }

    /** Passes over a field that no person reads: it has no translation. */
    void passOverCode(String field) {
        used.add(field);
    }

    /** Whether it is there and nobody has asked for it yet. */
    boolean isLeft(String field) {
        return has(field) && !used.contains(field);
    }

    /** Names that nobody asked for are mistakes, in a translation too. */
    void done() {
        for (var name : values.keySet()) {
            if (isLeft(name)) {
                problems.unknown(nameSpot(name), "The field", name, new TreeSet<>(used));
            }
        }
        translated().ifPresent(over -> over.names().forEach(name -> superfluous(over, name)));
    }

    /** What stands in the translation and translates nothing. */
    private void superfluous(Fields over, String name) {
        if (!has(name)) {
            problems.unknown(
                    over.nameSpot(name),
                    "'" + name + "' translates nothing: there is no such name here in " + file.name() + ".",
                    name,
                    names(),
                    "");
        } else if (used.contains(name) && !translatable.contains(name)) {
            problems.add(
                    over.nameSpot(name),
                    "'" + name + "' is the same in every language: it stands in " + file.name()
                            + " alone. Delete it here.");
        }
    }
}
