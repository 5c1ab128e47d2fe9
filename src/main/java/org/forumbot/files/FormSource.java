package org.forumbot.files;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A form as its file has it, to be compared with another state of it.
 *
 * @param questions in the order in which they are asked
 * @param fields all others of the form, as they are written
 * @param translations hashes of their files by language
 */
record FormSource(Map<String, QuestionSource> questions, Map<String, String> fields, Map<String, String> translations) {
    private static final Set<String> OWN = Set.of("form", "ask", "start");

    /** All forms by name. */
    static Map<String, FormSource> of(DialogFiles files) {
        var forms = new TreeMap<String, FormSource>();
        var origin = new Origin(files, files.sources());
        origin.sources().forEach((name, file) -> {
            var fields = fields(file.root());
            if (!name.contains("/") && fields.get("form") instanceof ScalarNode form) {
                forms.put(form.getValue(), of(origin, name, fields));
            }
        });
        return forms;
    }

    /** Files, and their trees. */
    private record Origin(DialogFiles files, Map<String, YamlFile> sources) {
        /** Those of the forums that are on. */
        Stream<YamlFile> forums() {
            return files.forumFiles().stream().map(sources::get);
        }
    }

    private static FormSource of(Origin files, String name, Map<String, Node> fields) {
        var questions = new LinkedHashMap<String, QuestionSource>();
        ask(files, fields, Set.of(), questions);
        var others = new LinkedHashMap<String, String>();
        fields.forEach((field, node) -> {
            if (field.equals("submit") && node instanceof MappingNode submit) {
                fields(submit).forEach((part, value) -> others.put(part, written(value)));
            } else if (!OWN.contains(field)) {
                others.put(field, written(node));
            }
        });
        return new FormSource(questions, others, translations(files, name));
    }

    /** With the questions of other files that are used here, in their place. @param path the names used on the way */
    private static void ask(
            Origin files, Map<String, Node> fields, Set<String> path, Map<String, QuestionSource> questions) {
        if (!(fields.get("ask") instanceof MappingNode ask)) {
            return;
        }
        fields(ask).forEach((question, node) -> {
            var used = node instanceof MappingNode mapping ? used(fields(mapping)) : "";
            if (used.isEmpty()) {
                questions.put(question, question(files, node));
            } else if (used.equals(Asked.OF_FORUM)) {
                files.forums().forEach(forum -> ask(files, fields(forum.root()), path, questions));
            } else if (!path.contains(used)) {
                var deeper = new HashSet<>(path);
                deeper.add(used);
                named(files, used).ifPresent(other -> ask(files, other, deeper, questions));
            }
        });
    }

    /** What a file asks, as it is written. */
    static String asked(YamlFile file) {
        var ask = fields(file.root()).get("ask");
        return ask == null ? "" : written(ask);
    }

    private static String used(Map<String, Node> question) {
        return question.get("type") instanceof ScalarNode type
                        && type.getValue().equals("use")
                        && question.get("form") instanceof ScalarNode form
                ? form.getValue()
                : "";
    }

    private static Optional<Map<String, Node>> named(Origin files, String name) {
        return files.sources().entrySet().stream()
                .filter(file -> !file.getKey().contains("/"))
                .map(file -> fields(file.getValue().root()))
                .filter(fields -> List.of("form", "questions").stream()
                        .anyMatch(key -> fields.get(key) instanceof ScalarNode own
                                && own.getValue().equals(name)))
                .findFirst();
    }

    private static QuestionSource question(Origin files, Node node) {
        var fields = node instanceof MappingNode mapping ? fields(mapping) : Map.<String, Node>of();
        var others = new LinkedHashMap<String, String>();
        fields.forEach((field, value) -> others.put(field, written(value)));
        others.remove("was");
        others.remove("options");
        return new QuestionSource(texts(fields.get("was")), options(files, fields), others);
    }

    private static Map<String, String> options(Origin files, Map<String, Node> fields) {
        var options = new LinkedHashMap<String, String>();
        if (fields.get("options") instanceof MappingNode listed) {
            fields(listed).forEach((code, label) -> options.put(code, written(label)));
        }
        if (fields.get("from") instanceof ScalarNode list) {
            for (var forum : files.files().forums()) {
                var file = files.files().forum(forum, "ru");
                switch (list.getValue()) {
                    case "forum.tracks" ->
                        file.tracks().values().forEach(track -> options.put(track.code(), track.title()));
                    case "forum.parts" -> file.parts().values().forEach(part -> options.put(part.code(), part.title()));
                    case "forum.roles" -> options.putAll(file.roles());
                    default -> {}
                }
            }
        }
        return options;
    }

    private static Map<String, String> translations(Origin files, String name) {
        return files.sources().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("texts/") && file.getKey().endsWith("/" + name))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().hash()));
    }

    private static Map<String, Node> fields(MappingNode mapping) {
        var fields = new LinkedHashMap<String, Node>();
        for (var entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                fields.put(key.getValue(), entry.getValueNode());
            }
        }
        return fields;
    }

    private static List<String> texts(@Nullable Node node) {
        return switch (node) {
            case ScalarNode one -> List.of(one.getValue());
            case SequenceNode several ->
                several.getValue().stream().map(FormSource::written).toList();
            case null, default -> List.of();
        };
    }

    /** The same for what means the same, whatever its quotes and lines. */
    private static String written(Node node) {
        return switch (node) {
            case ScalarNode one -> one.getValue();
            case SequenceNode several ->
                several.getValue().stream().map(FormSource::written).toList().toString();
            case MappingNode mapping ->
                fields(mapping).entrySet().stream()
                        .map(field -> field.getKey() + ": " + written(field.getValue()))
                        .toList()
                        .toString();
            default -> "";
        };
    }
}
