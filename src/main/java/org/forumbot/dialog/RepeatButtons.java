package org.forumbot.dialog;

import java.util.Map;
import java.util.regex.Pattern;
import org.forumbot.dialog.Cursor.Card;
import org.forumbot.dialog.Cursor.Filling;

/**
 * The buttons of a repeated group. Each names the item by its id and says the result: {@code a4} item 4 is there,
 * {@code x4} it is not, {@code m4.2} it is the second; {@code e4} shows it, {@code f4.who} asks its part,
 * {@code s4.who} leaves that out, {@code p4.who.code} answers it; {@code l} shows all, {@code !} finishes.
 */
final class RepeatButtons extends Repeating {
    static final String DONE = "!";
    static final String ALL = "l";

    private static final Pattern CODE = Pattern.compile("([axmefsp])(\\d{1,6})(?:\\.([^.]*))?(?:\\.(.*))?");

    RepeatButtons(RepeatType type, Type.Context context) {
        super(type, context);
    }

    static String code(char act, int id) {
        return act + Integer.toString(id);
    }

    static String code(char act, int id, String argument) {
        return code(act, id) + "." + argument;
    }

    Reading picked(String code) {
        if (code.equals(DONE)) {
            return done();
        }
        if (code.equals(ALL)) {
            return show(Cursor.OVERVIEW);
        }
        var read = CODE.matcher(code);
        if (!read.matches()) {
            return Reading.bad("bad.option.gone");
        }
        int id = Integer.parseInt(read.group(2));
        var argument = read.group(3) == null ? "" : read.group(3);
        var option = read.group(4) == null ? "" : read.group(4);
        return switch (read.group(1)) {
            case "a" -> begun(id);
            case "x" ->
                new Reading.More(Cursor.OVERVIEW.pending(), items.without(id).value(), null);
            case "m" -> moved(id, argument);
            default -> known(id) ? ofItem(read.group(1), id, argument, option) : Reading.bad("bad.option.gone");
        };
    }

    private boolean known(int id) {
        return items.find(id).isPresent() || (cursor instanceof Filling(var at, var _) && at == id);
    }

    private Reading ofItem(String act, int id, String argument, String option) {
        return switch (act) {
            case "e" -> show(new Card(id));
            case "f" -> show(new Filling(id, argument));
            case "s" -> skipped(id, argument);
            default -> chosen(id, argument, option);
        };
    }

    private Reading show(Cursor next) {
        return new Reading.More(next.pending(), items.begun().value(), null);
    }

    private Reading begun(int id) {
        var others = items.begun();
        if (others.find(id).isPresent()) {
            return goingOn(id, others);
        }
        if (id <= items.last()) {
            return Reading.bad("bad.option.gone");
        }
        return others.all().size() >= type.max()
                ? new Reading.Bad(new Phrase("bad.repeat.full", Map.of("max", type.max())))
                : show(new Filling(id, ""));
    }

    private Reading moved(int id, String to) {
        return to.matches("\\d{1,3}")
                ? new Reading.More(
                        new Card(id).pending(),
                        items.moved(id, Integer.parseInt(to)).value(),
                        null)
                : Reading.bad("bad.option.gone");
    }

    private Reading skipped(int id, String name) {
        var inner = new Standing(type.parts(), items.parts(id), context.known());
        return type.parts().stream()
                .filter(part -> part.name().equals(name) && part.optional() && inner.asked(part))
                .findFirst()
                .map(part -> goingOn(id, items.with(id, name, new Answer.Skipped())))
                .orElseGet(() -> Reading.bad("bad.required"));
    }

    /** A button of a part that is not asked now asks it first. */
    private Reading chosen(int id, String name, String option) {
        var inner = new Standing(type.parts(), items.parts(id), context.known());
        var now =
                cursor instanceof Filling at && at.id() == id ? asked(at, inner).orElse(null) : null;
        return now != null && now.name().equals(name)
                ? filled((Filling) cursor, (of, at) -> of.picked(at, option))
                : show(new Filling(id, name));
    }

    private Reading done() {
        var full = items.begun();
        var half = incomplete(full).orElse(null);
        if (half != null) {
            return new Reading.More(
                    new Filling(half.id(), "").pending(), full.value(), Phrase.of("repeat.incomplete", "number", (long)
                            full.number(half.id())));
        }
        int count = full.all().size();
        return count < type.min() || count > type.max()
                ? new Reading.Bad(
                        new Phrase("bad.repeat.count", Map.of("count", count, "min", type.min(), "max", type.max())))
                : new Reading.Ok(full.value());
    }
}
