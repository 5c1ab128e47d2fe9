package org.forumbot.files;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Screen.Argument;
import org.forumbot.dialog.Screen.Pressed;
import org.forumbot.dialog.Screen.Target;
import org.forumbot.dialog.Screen.Typed;
import org.forumbot.dialog.Truth;
import org.jspecify.annotations.Nullable;

/** Reads a screens file in one language. */
final class ScreenReader {
    private static final Pattern CALL = Pattern.compile("([a-z0-9_.]+)(?: ?\\(([^()]*)\\))?");

    /** Values may make it longer, and something may be said above it; a message holds 4,096. */
    private static final int ROOM = 3800;

    /** Stands in place of an act that cannot be read. */
    private static final Pressed.Do NOTHING = new Pressed.Do("", List.of());

    /** @param outline names of all screens and forms */
    record Surroundings(Texts texts, Vocabulary vocabulary, Outline outline, Expressions expressions) {}

    private final Surroundings around;
    private final String file;

    ScreenReader(Surroundings around, String file) {
        this.around = around;
        this.file = file;
    }

    Screen.File read(Fields fields) {
        fields.code("screens");
        fields.passOver("phrases");
        fields.passOverCode("commands");
        var screens = new LinkedHashMap<String, Screen>();
        fields.under("show")
                .ifPresent(show -> show.each().forEach((name, below) -> {
                    show.checkName(name);
                    screens.put(name, screen(name, below));
                }));
        if (screens.isEmpty() && (!fields.has("show") || fields.under("show").isPresent())) {
            fields.problems().add(fields.spot(), "'show' is missing: a screens file has at least one screen.");
        }
        var opens = opens(fields, screens);
        fields.done();
        return new Screen.File(file, screens, opens);
    }

    private String opens(Fields fields, Map<String, Screen> screens) {
        var first = screens.isEmpty() ? "" : screens.keySet().iterator().next();
        var start = fields.under("start");
        start.ifPresent(below -> {
            below.passOverCode("command");
            below.passOverCode("link");
            below.passOverCode("anywhere");
            below.plain("opens")
                    .filter(name -> !screens.containsKey(name))
                    .ifPresent(name ->
                            below.problems().unknown(below.spot("opens"), "The screen", name, screens.keySet()));
            below.done();
        });
        return start.flatMap(below -> below.plain("opens")).orElse(first);
    }

    private Screen screen(String name, Fields fields) {
        var takes = fields.placed("takes").stream()
                .map(taken -> taken(fields, taken))
                .toList();
        var of = source(fields, "of");
        var scope = scope(takes, of);
        var rows = fields.under("rows").map(below -> rows(below, scope)).orElse(null);
        var text = around.texts().required(fields, "text", scope.names());
        if (text.words().length() > ROOM) {
            fields.problems()
                    .add(
                            fields.nameSpot("text"),
                            "A message has room for " + ROOM + " characters, this text has more.");
        }
        fields.passOverCode("link");
        var back = back(fields);
        var typed = fields.has("typed") ? typed(fields, scope.with("words")) : null;
        var buttons = fields.items("buttons").stream()
                .map(button -> button(button, scope))
                .toList();
        var empty = around.texts().optional(fields, "empty", scope.names()).orElse(null);
        actsFit(name, fields, rows, buttons);
        fields.done();
        return new Screen(file, name, takes, of, text, rows, empty, typed, buttons, back);
    }

    /** What an act takes must fit into its button; for the way back there is what room is left. */
    private void actsFit(String screen, Fields fields, Screen.@Nullable Rows rows, List<Screen.ScreenButton> buttons) {
        var below = fields.items("buttons");
        for (int at = 0; at < buttons.size(); at++) {
            ButtonRoom.act(below.get(at), file, screen, buttons.get(at).pressed());
        }
        if (rows != null) {
            fields.under("rows").ifPresent(row -> ButtonRoom.act(row, file, screen, rows.pressed()));
        }
    }

    private static String taken(Fields fields, Fields.Placed taken) {
        fields.checkCode(taken.spot(), taken.text());
        return taken.text();
    }

    private @Nullable String back(Fields fields) {
        var back = fields.plain("back").orElse(null);
        if (back != null && !around.outline().screens().contains(file + "." + back)) {
            fields.problems().unknown(fields.spot("back"), "The screen", back, ofThisFile());
        }
        return back;
    }

    private @Nullable String source(Fields fields, String field) {
        var name = fields.plain(field).orElse(null);
        if (name != null && !around.vocabulary().sources().containsKey(name)) {
            fields.problems()
                    .unknown(
                            fields.spot(field),
                            "The source",
                            name,
                            around.vocabulary().sources().keySet());
        }
        return name;
    }

    /** The values that a screen has, and what is put beside them. Of a source that is not known any may be named. */
    private Scope scope(List<String> takes, @Nullable String of) {
        var types = new HashMap<String, CelType>();
        around.vocabulary().facts().forEach((name, type) -> types.put(name, Cel.type(type)));
        takes.forEach(name -> types.put(name, SimpleType.STRING));
        return new Scope(types, true).with(components(of));
    }

    /** Empty when there is no such source; without components when there is none at all. */
    private Optional<Map<String, CelType>> components(@Nullable String source) {
        if (source == null) {
            return Optional.of(Map.of());
        }
        var types = new HashMap<String, CelType>();
        var components = around.vocabulary().sources().get(source);
        if (components == null) {
            return Optional.empty();
        }
        components.forEach((name, type) -> types.put(name, Cel.type(type)));
        return Optional.of(types);
    }

    private Screen.Rows rows(Fields fields, Scope screen) {
        var of = source(fields, "of");
        if (!fields.has("of")) {
            fields.problems().add(fields.spot(), "'of' is missing: the source of the rows.");
        }
        var scope = of == null ? screen.unsure() : screen.with(components(of));
        var rows = new Screen.Rows(
                of == null ? "" : of,
                fields.number("page", 0, 1),
                around.texts().required(fields, "button", scope.names()),
                pressed(fields, scope.names()),
                at(fields, scope.names()));
        fields.done();
        return rows;
    }

    private static @Nullable String at(Fields fields, Set<String> names) {
        var at = fields.plain("at").orElse(null);
        if (at != null && !names.contains(at)) {
            fields.problems().unknown(fields.spot("at"), "The value", at, names);
        }
        return at;
    }

    private Screen.ScreenButton button(Fields fields, Scope scope) {
        var label = around.texts().required(fields, "label", scope.names());
        ButtonRoom.shown(fields, "label", label.words().length());
        var button = new Screen.ScreenButton(
                label,
                pressed(fields, scope.names()),
                when(fields, scope),
                around.texts().optional(fields, "sure", scope.names()).orElse(null));
        fields.done();
        return button;
    }

    private @Nullable Condition when(Fields fields, Scope scope) {
        if (!fields.has("when") || !scope.sure()) {
            fields.passOverCode("when");
            return null;
        }
        var cel = around.expressions().over(scope.types());
        int told = fields.problems().told();
        var condition = cel.condition(fields, "when", scope.names());
        var certainty = new Certainty();
        scope.types().forEach((name, type) -> {
            if (type.equals(SimpleType.BOOL)) {
                certainty.flag(name);
            }
        });
        var truth = certainty.of(condition, cel.reads(fields.plain("when").orElse("")));
        if (told == fields.problems().told() && truth != Truth.UNKNOWN) {
            fields.problems()
                    .add(
                            fields.spot("when"),
                            truth == Truth.TRUE
                                    ? "In 'when': this always holds. Delete it."
                                    : "In 'when': this never holds: the button is never there.");
        }
        return condition;
    }

    private Pressed pressed(Fields fields, Set<String> names) {
        var ways = List.of("open", "do", "begin").stream().filter(fields::has).toList();
        if (ways.size() != 1) {
            fields.problems()
                    .add(
                            fields.spot(),
                            "A button has one of 'open', 'do', 'begin'" + (ways.isEmpty() ? "." : ", this has more."));
            ways.forEach(fields::passOverCode);
            return new Pressed.Begin("");
        }
        return switch (ways.getFirst()) {
            case "do" -> act(fields, names);
            case "begin" -> new Pressed.Begin(form(fields));
            default -> new Pressed.Open(target(fields, "open", names));
        };
    }

    private Typed typed(Fields fields, Set<String> names) {
        if (!fields.isMapping("typed")) {
            return new Typed.Opens(target(fields, "typed", names));
        }
        var below = fields.under("typed").orElseThrow();
        if (!below.has("do")) {
            below.problems().add(below.spot(), "'do' is missing: the act that is given the words.");
        }
        var act = below.has("do") ? act(below, names) : NOTHING;
        below.passOverCode("then");
        var then = below.has("then") ? target(below, "then", names) : null;
        below.done();
        return new Typed.Does(act.act(), act.arguments(), then);
    }

    private String form(Fields fields) {
        var form = fields.plain("begin").orElse("");
        if (!form.isEmpty() && !around.outline().forms().contains(form)) {
            fields.problems()
                    .unknown(
                            fields.spot("begin"),
                            "The form",
                            form,
                            around.outline().forms());
        }
        return form;
    }

    private Pressed.Do act(Fields fields, Set<String> names) {
        var call = call(fields, "do", "Write an act with what it takes: seats.take(section).");
        if (call.isEmpty()) {
            return NOTHING;
        }
        var name = call.get().group(1);
        if (!around.vocabulary().acts().contains(name)) {
            fields.problems()
                    .unknown(
                            fields.spot("do"),
                            "The act",
                            name,
                            around.vocabulary().acts());
        }
        return new Pressed.Do(name, arguments(fields, "do", call.get().group(2), names));
    }

    private Target target(Fields fields, String field, Set<String> names) {
        var call = call(fields, field, "Write a screen with what it takes: list(day).");
        if (call.isEmpty()) {
            return new Target(file, "", List.of());
        }
        var name = call.get().group(1);
        var whole = name.contains(".") ? name : file + "." + name;
        var arguments = arguments(fields, field, call.get().group(2), names);
        if (around.outline().screens().contains(whole)) {
            taken(
                    fields,
                    field,
                    whole,
                    arguments.stream().filter(a -> a.literal() != null || names.contains(a.name())));
        } else {
            fields.problems().unknown(fields.spot(field), "The screen", name, nearby());
        }
        int dot = whole.indexOf('.');
        return new Target(whole.substring(0, dot), whole.substring(dot + 1), arguments);
    }

    private static Optional<MatchResult> call(Fields fields, String field, String advice) {
        var text = fields.plain(field);
        var call = CALL.matcher(text.orElse(""));
        if (call.matches()) {
            return Optional.of(call.toMatchResult());
        }
        if (text.isPresent()) {
            fields.problems().add(fields.spot(field), advice);
        }
        return Optional.empty();
    }

    private void taken(Fields fields, String field, String screen, Stream<Argument> arguments) {
        var takes = around.outline().takes(screen);
        arguments
                .map(Argument::name)
                .filter(name -> !takes.contains(name))
                .forEach(name -> fields.problems()
                        .add(
                                fields.spot(field, word(name)),
                                "The screen '" + screen + "' does not take '" + name + "'."
                                        + (takes.isEmpty()
                                                ? ""
                                                : " It takes: " + String.join(", ", new TreeSet<>(takes)) + ".")));
    }

    /** Screens of this file by their short names, others by their whole ones. */
    private Set<String> nearby() {
        var names = new HashSet<>(ofThisFile());
        around.outline().screens().stream()
                .filter(name -> !name.startsWith(file + "."))
                .forEach(names::add);
        return names;
    }

    private Set<String> ofThisFile() {
        return around.outline().screens().stream()
                .filter(name -> name.startsWith(file + "."))
                .map(name -> name.substring(file.length() + 1))
                .collect(Collectors.toSet());
    }

    private static List<Argument> arguments(Fields fields, String field, @Nullable String text, Set<String> names) {
        var all = new ArrayList<Argument>();
        if (text == null || text.isBlank()) {
            return all;
        }
        for (var part : text.split(",")) {
            var pair = part.strip().split("=", 2);
            var name = pair[0].strip();
            var literal = pair.length == 1 ? null : pair[1].strip();
            if (literal == null && !names.contains(name)) {
                fields.problems().unknown(fields.spot(field, word(name)), "The value", name, names);
            } else if (literal != null && !literal.isEmpty()) {
                fields.checkCode(fields.spot(field, word(literal)), literal);
            }
            all.add(new Argument(name, literal));
        }
        return all;
    }

    /** Inside the brackets of a call. */
    private static Pattern word(String word) {
        return Pattern.compile("(?<=[(, =])" + Pattern.quote(word) + "(?![\\w-])");
    }
}
