package org.forumbot.tools;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forumbot.files.Folder;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One file of {@code dialogs/} as lines of a Mermaid diagram. It is known to be right: the bot would not start. */
record DrawnFile(Map<String, Object> yaml) {
    static List<DrawnFile> all(Folder folder) {
        return folder.files().entrySet().stream()
                .filter(file -> !file.getKey().contains("/"))
                .map(file -> read(new String(file.getValue(), StandardCharsets.UTF_8)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static DrawnFile read(String text) {
        var yaml = new Load(LoadSettings.builder().build()).loadFromString(text);
        return new DrawnFile((Map<String, Object>) yaml);
    }

    boolean isForm() {
        return yaml.containsKey("form");
    }

    boolean isScreens() {
        return yaml.containsKey("screens");
    }

    String name() {
        return String.valueOf(yaml.get("form"));
    }

    String title() {
        return "%s (`%s`)".formatted(yaml.get("title"), yaml.get("form"));
    }

    /** The screens of this file in a box, and where they lead. */
    String screens() {
        var file = String.valueOf(yaml.get("screens"));
        var show = under(yaml, "show");
        var boxes = show.keySet().stream()
                .map(name -> "        %s[%s]\n".formatted(node(file, name), label(caption(name, under(show, name)))))
                .collect(joining());
        var ways = show.keySet().stream()
                .flatMap(name -> ways(file, name, under(show, name)))
                .distinct()
                .collect(joining());
        return "    subgraph %s\n%s    end\n%s%s".formatted(file, boxes, entrance(file, show), ways);
    }

    private String entrance(String file, Map<String, Object> show) {
        var start = under(yaml, "start");
        var opens = start.getOrDefault("opens", show.keySet().iterator().next()).toString();
        return start.containsKey("command")
                ? "    start_%s([%s]) --> %s\n".formatted(file, label("/" + start.get("command")), node(file, opens))
                : "";
    }

    private static String caption(String name, Map<String, Object> screen) {
        var acts = pressable(screen, under(screen, "typed"))
                .filter(button -> button.containsKey("do"))
                .map(button -> button.get("do").toString().replaceAll("\\(.*", ""))
                .distinct()
                .collect(joining(", "));
        return acts.isEmpty() ? name : name + ": " + acts;
    }

    private static Stream<String> ways(String file, String name, Map<String, Object> screen) {
        var here = node(file, name);
        var buttons = pressable(screen, Map.of())
                .flatMap(button -> target(file, button).map(to -> "    %s --> %s\n".formatted(here, to)));
        var typed = Stream.ofNullable(
                        screen.get("typed") instanceof Map<?, ?> handed ? handed.get("then") : screen.get("typed"))
                .map(target -> "    %s -.-> %s\n".formatted(here, node(file, target)));
        return Stream.concat(buttons, typed).filter(way -> !way.endsWith(" " + here + "\n"));
    }

    private static Stream<Map<String, Object>> pressable(Map<String, Object> screen, Map<String, Object> typed) {
        return Stream.concat(Stream.of(under(screen, "rows"), typed), items(screen, "buttons").stream());
    }

    private static Stream<String> target(String file, Map<String, Object> button) {
        if (button.containsKey("open")) {
            return Stream.of(node(file, button.get("open")));
        }
        return Stream.ofNullable(button.get("begin"))
                .map(form -> "form_%s[/%s/]".formatted(form, label("form " + form)));
    }

    /** @param screen of this file, or {@code file.screen}, with or without what it takes */
    private static String node(String file, @Nullable Object screen) {
        var name = String.valueOf(screen).replaceAll("\\(.*", "");
        return (name.contains(".") ? name : file + "." + name).replace('.', '_');
    }

    /** The questions in their order; one with a condition can be passed by. */
    String questions() {
        var ask = under(yaml, "ask");
        var lines = new StringBuilder();
        var open = new ArrayList<>(List.of("start"));
        lines.append("    start([%s])\n".formatted(label(begins())));
        for (var name : ask.keySet()) {
            var question = under(ask, name);
            var when = question.get("when");
            lines.append(
                    (when == null ? "    q_%s[%s]\n" : "    q_%s{{%s}}\n").formatted(name, label(brief(question))));
            open.forEach(from -> lines.append(
                    when == null
                            ? "    %s --> q_%s\n".formatted(from, name)
                            : "    %s -- %s --> q_%s\n".formatted(from, label(when.toString()), name)));
            if (when == null) {
                open.clear();
            }
            open.add("q_" + name);
        }
        lines.append("    sent[/%s/]\n".formatted(label(ends())));
        open.forEach(from -> lines.append("    %s --> sent\n".formatted(from)));
        return lines.toString();
    }

    private String begins() {
        var command = under(yaml, "start").get("command");
        return command == null ? "begin" : "/" + command;
    }

    private String ends() {
        var submit = under(yaml, "submit");
        var then = submit.get("then");
        return "save: " + submit.get("save") + (then == null ? "" : ", then " + then);
    }

    private static String brief(Map<String, Object> question) {
        if ("use".equals(question.get("type"))) {
            return "the questions of " + question.get("form");
        }
        return String.valueOf(question.containsKey("short") ? question.get("short") : question.get("label"))
                .strip();
    }

    /** As a label of a Mermaid diagram. */
    private static String label(String text) {
        return '"'
                + text.replace("#", "#35;")
                        .replace("\"", "#quot;")
                        .replace("<", "#lt;")
                        .replace(">", "#gt;")
                + '"';
    }

    /** The part of a YAML map below a name, empty when there is none. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> under(Map<String, Object> map, String name) {
        return map.get(name) instanceof Map<?, ?> below ? (Map<String, Object>) below : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> map, String name) {
        return map.get(name) instanceof List<?> items ? (List<Map<String, Object>>) items : List.of();
    }
}
