package org.forumbot.files;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Screen.Argument;
import org.forumbot.dialog.Screen.Pressed;
import org.forumbot.dialog.Screen.Target;
import org.forumbot.dialog.Template;
import org.jspecify.annotations.Nullable;

/** Reads a screens file in one language. */
final class ScreenReader {
    private static final Pattern CALL = Pattern.compile("([a-z0-9_.]+)(?:\\(([^()]*)\\))?");

    /** @param screens names of all screens, {@code file.screen}; @param forms names of all forms */
    record Surroundings(Texts texts, Vocabulary vocabulary, Set<String> screens, Set<String> forms) {}

    private final Surroundings around;
    private final String file;

    ScreenReader(Surroundings around, String file) {
        this.around = around;
        this.file = file;
    }

    Screen.File read(Fields fields) {
        fields.passOver("screens");
        fields.passOver("phrases");
        fields.passOver("commands");
        var screens = new LinkedHashMap<String, Screen>();
        fields.under("show").ifPresentOrElse(
                show -> show.each().forEach((name, below) -> {
                    show.checkName(name);
                    screens.put(name, screen(name, below));
                }),
                () -> fields.problems().add(fields.spot(), "'show' is missing: a screens file has at least one screen."));
        var opens = opens(fields, screens);
        fields.done();
        return new Screen.File(file, screens, opens);
    }

    private String opens(Fields fields, Map<String, Screen> screens) {
        var first = screens.isEmpty() ? "" : screens.keySet().iterator().next();
        var start = fields.under("start");
        start.ifPresent(below -> {
            below.passOver("command");
            below.passOver("link");
            below.plain("opens").filter(name -> !screens.containsKey(name)).ifPresent(name ->
                    below.problems().unknown(below.spot("opens"), "The screen", name, screens.keySet()));
            below.done();
        });
        return start.flatMap(below -> below.plain("opens")).orElse(first);
    }

    private Screen screen(String name, Fields fields) {
        var takes = fields.list("takes");
        var of = source(fields, "of");
        var types = types(takes, of);
        var rows = fields.under("rows").map(below -> rows(below, types)).orElse(null);
        var text = around.texts().optional(fields, "text", types.keySet()).orElseGet(() -> Template.fixed(""));
        if (!fields.has("text")) {
            fields.problems().add(fields.spot(), "'text' is missing: what the screen says.");
        }
        fields.passOver("link");
        var back = fields.plain("back").orElse(null);
        if (back != null && !around.screens().contains(file + "." + back)) {
            fields.problems().unknown(fields.spot("back"), "The screen", back, around.screens());
        }
        var typed = fields.has("typed") ? target(fields, "typed", withWords(types.keySet())) : null;
        var buttons = fields.items("buttons").stream().map(button -> button(button, types)).toList();
        var empty = around.texts().optional(fields, "empty", types.keySet()).orElse(null);
        fields.done();
        return new Screen(file, name, takes, of, text, rows, empty, typed, buttons, back);
    }

    private static Set<String> withWords(Set<String> names) {
        var all = new HashSet<>(names);
        all.add("words");
        return all;
    }

    private @Nullable String source(Fields fields, String field) {
        var name = fields.plain(field).orElse(null);
        if (name != null && !around.vocabulary().sources().containsKey(name)) {
            fields.problems().unknown(
                    fields.spot(field), "The source", name, around.vocabulary().sources().keySet());
        }
        return name;
    }

    private Map<String, CelType> types(List<String> takes, @Nullable String of) {
        var types = new HashMap<String, CelType>();
        around.vocabulary().facts().forEach((name, type) -> types.put(name, Cel.type(type)));
        takes.forEach(name -> types.put(name, SimpleType.STRING));
        components(of).forEach((name, type) -> types.put(name, Cel.type(type)));
        return types;
    }

    private Map<String, Class<?>> components(@Nullable String source) {
        return source == null ? Map.of() : around.vocabulary().sources().getOrDefault(source, Map.of());
    }

    private Screen.Rows rows(Fields fields, Map<String, CelType> types) {
        var of = source(fields, "of");
        if (of == null) {
            fields.problems().add(fields.spot(), "'of' is missing: the source of the rows.");
        }
        var names = new HashSet<>(types.keySet());
        names.addAll(components(of).keySet());
        var rows = new Screen.Rows(
                of == null ? "" : of,
                fields.number("page", 0),
                around.texts().required(fields, "button", names),
                pressed(fields, names));
        fields.done();
        return rows;
    }

    private Screen.ScreenButton button(Fields fields, Map<String, CelType> types) {
        @Nullable Condition when = fields.has("when") ? new Cel(types).condition(fields, "when") : null;
        var button = new Screen.ScreenButton(
                around.texts().required(fields, "label", types.keySet()),
                pressed(fields, types.keySet()),
                when,
                around.texts().optional(fields, "sure", types.keySet()).orElse(null));
        fields.done();
        return button;
    }

    private Pressed pressed(Fields fields, Set<String> names) {
        var ways = List.of("open", "do", "begin").stream().filter(fields::has).toList();
        if (ways.size() != 1) {
            fields.problems().add(fields.spot(), "A button has one of 'open', 'do', 'begin'.");
        }
        var way = ways.isEmpty() ? "open" : ways.getFirst();
        ways.stream().skip(1).forEach(fields::passOver);
        return switch (way) {
            case "do" -> act(fields, names);
            case "begin" -> {
                var form = fields.required("begin");
                if (!around.forms().contains(form)) {
                    fields.problems().unknown(fields.spot("begin"), "The form", form, around.forms());
                }
                yield new Pressed.Begin(form);
            }
            default -> new Pressed.Open(target(fields, "open", names));
        };
    }

    private Pressed act(Fields fields, Set<String> names) {
        var call = CALL.matcher(fields.plain("do").orElse(""));
        if (!call.matches()) {
            fields.problems().add(fields.spot("do"), "Write an act with what it takes: seats.take(section).");
            return new Pressed.Do("", List.of());
        }
        if (!around.vocabulary().acts().contains(call.group(1))) {
            fields.problems().unknown(
                    fields.spot("do"), "The act", call.group(1), around.vocabulary().acts());
        }
        return new Pressed.Do(call.group(1), arguments(fields, "do", call.group(2), names));
    }

    private Target target(Fields fields, String field, Set<String> names) {
        var call = CALL.matcher(fields.plain(field).orElse(""));
        if (!call.matches()) {
            fields.problems().add(fields.spot(field), "Write a screen with what it takes: list(day).");
            return new Target(file, "", List.of());
        }
        var whole = call.group(1).contains(".") ? call.group(1) : file + "." + call.group(1);
        if (!around.screens().contains(whole)) {
            fields.problems().unknown(fields.spot(field), "The screen", call.group(1), nearby());
        }
        int dot = whole.indexOf('.');
        return new Target(
                whole.substring(0, dot), whole.substring(dot + 1), arguments(fields, field, call.group(2), names));
    }

    private Set<String> nearby() {
        var names = new HashSet<String>();
        around.screens().forEach(name -> names.add(name.startsWith(file + ".") ? name.substring(file.length() + 1) : name));
        return names;
    }

    private static List<Argument> arguments(
            Fields fields, String field, @Nullable String text, Set<String> names) {
        var all = new ArrayList<Argument>();
        if (text == null || text.isBlank()) {
            return all;
        }
        for (var part : text.split(",")) {
            var pair = part.strip().split("=", 2);
            var name = pair[0].strip();
            if (pair.length == 1 && !names.contains(name)) {
                fields.problems().unknown(fields.spot(field), "The value", name, names);
            }
            all.add(new Argument(name, pair.length == 1 ? null : pair[1].strip()));
        }
        return all;
    }
}
