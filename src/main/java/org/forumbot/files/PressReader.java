package org.forumbot.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.dialog.Screen.Argument;
import org.forumbot.dialog.Screen.Pressed;
import org.forumbot.dialog.Screen.Target;
import org.forumbot.dialog.Screen.Typed;
import org.jspecify.annotations.Nullable;

/** Reads where a press or typed words lead: to a screen, an act or a form. */
final class PressReader {
    private static final Pattern CALL = Pattern.compile("([a-z0-9_.]+)(?: ?\\(([^()]*)\\))?");

    /** Stands in place of an act that cannot be read. */
    private static final Pressed.Do NOTHING = new Pressed.Do("", List.of());

    private final ScreenReader.Surroundings around;
    private final String file;

    /** @param file name of the screens file, which may name its own screens by their short names */
    PressReader(ScreenReader.Surroundings around, String file) {
        this.around = around;
        this.file = file;
    }

    /** @param names of the values that may be given along */
    Pressed pressed(Fields fields, Set<String> names) {
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

    /** The same of {@code typed:}. */
    Typed typed(Fields fields, Set<String> names) {
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

    /** Short names. */
    Set<String> ofThisFile() {
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
