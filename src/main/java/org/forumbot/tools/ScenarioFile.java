package org.forumbot.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forumbot.tools.Scenario.Newcomer;
import org.forumbot.tools.Scenario.Step;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a scenario. What cannot be read is told with its line; every value is a text until it is wanted otherwise. */
final class ScenarioFile {
    private static final Set<String> TOP = Set.of("scenario", "language", "forums", "people", "places", "steps");
    private static final Set<String> EXPECTED =
            Set.of("sees", "not", "buttons", "without", "toast", "messages", "nothing");
    private static final String PART = "part";
    private static final String PARTS = "parts";
    private static final Set<String> LOOKS = Set.of("…", "...");

    private final Path file;

    private ScenarioFile(Path file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException naming file, line and what is possible there */
    static Scenario read(Path file) {
        try {
            return read(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The scenario " + file + " cannot be read.", unreadable);
        }
    }

    /** @param file by which its lines are told */
    static Scenario read(Path file, String text) {
        return new ScenarioFile(file).scenario(text);
    }

    private Scenario scenario(String text) {
        var settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setUseMarks(true)
                .build();
        var root = composed(settings, text);
        var top = fields(root);
        known(root, top, TOP);
        var language = top.containsKey("language") ? text(top.get("language")) : "ru";
        return new Scenario(
                file,
                text(needed(root, top, "scenario")),
                language,
                top.containsKey("forums") ? List.of(text(top.get("forums")).split(",\\s*")) : List.of(),
                people(top, language),
                places(top),
                list(needed(root, top, "steps")).stream().flatMap(this::steps).toList());
    }

    private Node composed(LoadSettings settings, String text) {
        try {
            return new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new IllegalArgumentException(file + ":1:1 The file is empty."));
        } catch (MarkedYamlEngineException unreadable) {
            throw new IllegalArgumentException(
                    "%s%s This cannot be read: %s."
                            .formatted(
                                    file,
                                    unreadable
                                            .getProblemMark()
                                            .map(ScenarioFile::place)
                                            .orElse(":1:1"),
                                    unreadable.getProblem()),
                    unreadable);
        }
    }

    private Map<String, Newcomer> people(Map<String, Node> top, String language) {
        var people = new LinkedHashMap<String, Newcomer>();
        fields(top, "people").forEach((who, node) -> people.put(who, newcomer(node, language)));
        return people;
    }

    private Newcomer newcomer(Node node, String language) {
        if (node instanceof ScalarNode) {
            return new Newcomer(text(node), language);
        }
        var fields = fields(node);
        known(node, fields, Set.of("name", "language"));
        return new Newcomer(
                text(needed(node, fields, "name")),
                fields.containsKey("language") ? text(fields.get("language")) : language);
    }

    private Map<String, Integer> places(Map<String, Node> top) {
        var places = new LinkedHashMap<String, Integer>();
        fields(top, "places").forEach((section, node) -> places.put(section, number(node)));
        return places;
    }

    /** A step; or in its place all those of a part, done by the same person. */
    private Stream<Step> steps(Node node) {
        var fields = fields(node);
        var who = first(node, fields);
        if (!(fields.get(who) instanceof MappingNode act) || !fields(act).containsKey(PART)) {
            return Stream.of(step(node));
        }
        known(node, fields, Set.of(who));
        var here = file.getParent();
        var folder = here != null && here.endsWith(PARTS) ? here : file.resolveSibling(PARTS);
        var part = folder.resolve(text(fields(act), PART) + ".yaml");
        return read(part).steps().stream().map(step -> new Step(step.place(), who, step.act(), step.expected()));
    }

    private Step step(Node node) {
        var fields = fields(node);
        var who = fields.keySet().stream()
                .filter(name -> !EXPECTED.contains(name))
                .toList();
        if (who.size() != 1) {
            throw wrong(
                    node,
                    "A step names one person, and besides only " + new TreeSet<>(EXPECTED) + ", not " + who
                            + ". A text with a comma or a colon stands in quotes.");
        }
        var act = act(needed(node, fields, who.getFirst()));
        return new Step(file + ":" + line(node), who.getFirst(), act, expected(node, fields));
    }

    private Act act(Node node) {
        return switch (node) {
            case ScalarNode scalar ->
                LOOKS.contains(scalar.getValue()) ? new Act.Looks() : new Act.Writes(scalar.getValue());
            case SequenceNode label
            when label.getValue().size() == 1 ->
                new Act.Presses(text(label.getValue().getFirst()), "", 1);
            case MappingNode mapping -> special(mapping);
            default -> throw wrong(node, "A text, one [label], or a special act is wanted here.");
        };
    }

    private String first(Node node, Map<String, Node> fields) {
        return fields.keySet().stream().findFirst().orElseThrow(() -> wrong(node, "This is empty."));
    }

    private Act special(MappingNode node) {
        var fields = fields(node);
        var first = first(node, fields);
        var value = text(fields, first);
        var act = switch (first) {
            case "press" -> new Act.Presses(value, text(fields, "of"), number(fields, "times", 1));
            case "data" -> new Act.Forges(value);
            case "link" -> new Act.Follows(value, number(fields, "which", 1));
            case "contact" -> new Act.Shares(value, text(fields, "of"));
            case "send" -> new Act.Sends(value);
            case "write" -> new Act.Writes(value.repeat(number(fields, "times", 1)));
            case "file" -> new Act.Attaches(List.of(value.split(",\\s*")), 0, bytes(text(fields, "size")));
            case "photo" -> new Act.Attaches(List.of(), number(fields, "photo", 1), 0);
            case "edit" -> new Act.Edits(value, text(fields, "text"));
            case "reply" -> new Act.Replies(value, text(fields, "text"));
            case "again" -> new Act.Repeats(value);
            case "bot" -> new Act.Changes(value);
            case "clock" -> clock(node, value);
            default -> throw wrong(node, "'" + first + "' is no act.");
        };
        known(node, fields, Set.of(first, "of", "times", "text", "size", "which"));
        return act;
    }

    /** @param size such as {@code 3 MB}; empty for something small */
    private static int bytes(String size) {
        var mega = size.replace(" MB", "");
        return mega.matches("\\d{1,2}") ? Integer.parseInt(mega) << 20 : 1000;
    }

    /** Such as {@code +1d}, {@code +9h}, {@code +30m}, or a time. */
    private Act clock(Node node, String text) {
        if (text.matches("\\+\\d{1,3}[dhm]")) {
            return new Act.Waits(time(text));
        }
        try {
            return new Act.WaitsUntil(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException neither) {
            throw wrong(
                    node,
                    "How the clock is wound on is written as +1d, +9h or +30m, or until 2024-05-12T19:30+05:00, not '"
                            + text + "'.");
        }
    }

    private static Duration time(String text) {
        long many = Long.parseLong(text.substring(1, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 'd' -> Duration.ofDays(many);
            case 'h' -> Duration.ofHours(many);
            default -> Duration.ofMinutes(many);
        };
    }

    private Expected expected(Node step, Map<String, Node> fields) {
        boolean nothing = text(fields, "nothing").equals("true");
        if (nothing && (fields.containsKey("sees") || fields.containsKey("messages"))) {
            throw wrong(step, "Where nothing comes, nothing can be seen.");
        }
        return new Expected(
                wanted(fields, "sees"),
                wanted(fields, "not"),
                wanted(fields, "buttons"),
                wanted(fields, "without"),
                new Wanted(text(fields, "toast")),
                nothing ? 0 : number(fields, "messages", 1));
    }

    private List<Wanted> wanted(Map<String, Node> fields, String name) {
        var node = fields.get(name);
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode several
                ? several.getValue().stream().map(this::text).map(Wanted::new).toList()
                : List.of(new Wanted(text(node)));
    }

    private Map<String, Node> fields(Map<String, Node> of, String name) {
        return of.containsKey(name) ? fields(of.get(name)) : Map.of();
    }

    private Map<String, Node> fields(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "Names with values are wanted here.");
        }
        var fields = new LinkedHashMap<String, Node>();
        mapping.getValue().forEach(pair -> fields.put(text(pair.getKeyNode()), pair.getValueNode()));
        return fields;
    }

    private List<Node> list(Node node) {
        if (node instanceof SequenceNode sequence) {
            return new ArrayList<>(sequence.getValue());
        }
        throw wrong(node, "A list is wanted here.");
    }

    private String text(Map<String, Node> of, String name) {
        return of.containsKey(name) ? text(of.get(name)) : "";
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, "A text is wanted here.");
    }

    private int number(Map<String, Node> of, String name, int otherwise) {
        return of.containsKey(name) ? number(of.get(name)) : otherwise;
    }

    private int number(Node node) {
        var text = text(node);
        if (!text.matches("\\d{1,6}")) {
            throw wrong(node, "A number is wanted here, not '" + text + "'.");
        }
        return Integer.parseInt(text);
    }

    private Node needed(Node at, Map<String, Node> fields, String name) {
        var node = fields.get(name);
        if (node == null) {
            throw wrong(at, "'" + name + ":' is missing.");
        }
        return node;
    }

    private void known(Node at, Map<String, Node> fields, Set<String> names) {
        fields.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong(at, "'" + name + "' means nothing here. Possible: " + new TreeSet<>(names) + ".");
                });
    }

    private IllegalArgumentException wrong(Node node, String why) {
        var place = node.getStartMark().map(ScenarioFile::place).orElse(":1:1");
        return new IllegalArgumentException("%s%s %s".formatted(file, place, why));
    }

    private static String place(Mark mark) {
        return ":%d:%d".formatted(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
