package org.forumbot.files;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Truth;
import org.jspecify.annotations.Nullable;

/** Reads a screens file in one language. */
final class ScreenReader {
    /** Values may make it longer, and something may be said above it; a message holds 4,096. */
    private static final int ROOM = 3800;

    /** @param outline names of all screens and forms */
    record Surroundings(Texts texts, Vocabulary vocabulary, Outline outline, Expressions expressions) {}

    private final Surroundings around;
    private final String file;
    private final PressReader press;

    ScreenReader(Surroundings around, String file) {
        this.around = around;
        this.file = file;
        this.press = new PressReader(around, file);
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
        var typed = fields.has("typed") ? press.typed(fields, scope.with("words")) : null;
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
            fields.problems().unknown(fields.spot("back"), "The screen", back, press.ofThisFile());
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
                press.pressed(fields, scope.names()),
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
                press.pressed(fields, scope.names()),
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
}
