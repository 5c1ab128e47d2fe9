package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.dialog.Cursor.Card;
import org.forumbot.dialog.Cursor.Filling;

/** How a repeated group looks: all items, one of them, or the part that is asked. */
final class RepeatPage extends Repeating {
    private static final int LABEL = 40;
    private static final int LINES = 2500;

    RepeatPage(RepeatType type, Type.Context context) {
        super(type, context);
    }

    Words words() {
        return switch (cursor) {
            case Cursor.Overview() -> overview();
            case Card(var id) -> card(id);
            case Filling at -> filling(at);
        };
    }

    private Words overview() {
        var all = items.begun();
        int most = AnswerLines.fair(
                all.all().stream().map(item -> type.line(item).length()).toList(), LINES);
        var lines = all.all().stream()
                .map(item -> all.number(item.id()) + ". "
                        + Words.plain(type.line(item)).cut(most).text())
                .collect(Collectors.joining("\n"));
        return Words.joined("\n\n", List.of(Words.plain(lines), say(hint(all))));
    }

    private String hint(Items all) {
        if (all.all().isEmpty()) {
            return "repeat.none";
        }
        return all.all().size() < type.max() ? "repeat.overview" : "repeat.overview.full";
    }

    private Words card(int id) {
        var lines = new ArrayList<Words>();
        lines.add(head(id));
        items.find(id)
                .ifPresent(item -> type.parts().forEach(part -> {
                    var shown = RepeatType.shown(item, part);
                    if (!shown.isEmpty()) {
                        lines.add(Words.plain(part.brief() + ": " + shown.replace("\n", "; ")));
                    }
                }));
        return Words.joined("\n", lines);
    }

    private Words head(int id) {
        return Words.bold(type.one() + " " + items.begun().number(id));
    }

    private Words filling(Filling at) {
        var inner = new Standing(type.parts(), items.parts(at.id()), context.known());
        var part = asked(at, inner).orElse(null);
        if (part == null) {
            return overview();
        }
        var inside = inner.context(part);
        var prompt = part.type().prompt(inside);
        var label = head(at.id()).and(". ").and(part.label().words(part.type().values(inside)));
        var details = prompt.orElseGet(() -> QuestionPage.details(part, type.wording(), Map.of()));
        return Words.joined(
                "\n\n",
                List.of(
                        Words.joined("\n", List.of(label, details)),
                        present(at, inner, part),
                        at.part().isEmpty() && items.parts(at.id()).isEmpty() ? atOnce() : Words.NONE));
    }

    private Words present(Filling at, Standing inner, Question part) {
        var value = inner.given(part);
        return at.part().isEmpty() || value == null
                ? Words.NONE
                : type.wording()
                        .say("question.present", Map.of("answer", part.type().shown(value)));
    }

    private Words atOnce() {
        var names = type.parts().stream().map(Question::brief).collect(Collectors.joining(" — "));
        return type.parts().size() == 1 ? Words.NONE : type.wording().say("repeat.at.once", Map.of("parts", names));
    }

    private Words say(String key) {
        var values = new HashMap<String, Object>();
        values.put("count", (long) items.begun().all().size());
        values.put("min", type.min());
        values.put("max", type.max());
        return type.wording().say(key, values);
    }

    List<Option> offers() {
        return switch (cursor) {
            case Cursor.Overview() -> ofAll();
            case Card(var id) -> ofOne(id);
            case Filling at -> ofPart(at);
        };
    }

    private List<Option> ofAll() {
        var all = items.begun();
        var offers = new ArrayList<Option>();
        for (var item : all.all()) {
            var label = "✏️ " + all.number(item.id()) + ". " + type.line(item);
            offers.add(new Option(
                    RepeatButtons.code('e', item.id()),
                    Words.plain(label).cut(LABEL).text()));
        }
        if (all.all().size() < type.max()) {
            offers.add(new Option(RepeatButtons.code('a', items.next()), label("repeat.add")));
        }
        if (all.all().size() >= type.min()) {
            offers.add(new Option(RepeatButtons.DONE, label("nav.done")));
        }
        return offers;
    }

    private List<Option> ofOne(int id) {
        var inner = new Standing(type.parts(), items.parts(id), context.known());
        var offers = new ArrayList<Option>();
        type.parts().stream()
                .filter(inner::asked)
                .forEach(
                        part -> offers.add(new Option(RepeatButtons.code('f', id, part.name()), "✏️ " + part.brief())));
        int number = items.number(id);
        if (number > 1) {
            offers.add(new Option(RepeatButtons.code('m', id, Integer.toString(number - 1)), label("repeat.up")));
        }
        if (number < items.all().size()) {
            offers.add(new Option(RepeatButtons.code('m', id, Integer.toString(number + 1)), label("repeat.down")));
        }
        offers.add(new Option(RepeatButtons.code('x', id), label("repeat.remove")));
        offers.add(new Option(RepeatButtons.ALL, label("repeat.all")));
        return offers;
    }

    private List<Option> ofPart(Filling at) {
        var inner = new Standing(type.parts(), items.parts(at.id()), context.known());
        var part = asked(at, inner).orElse(null);
        if (part == null) {
            return ofAll();
        }
        var offers = new ArrayList<Option>();
        for (var option : part.type().offers(inner.context(part))) {
            offers.add(new Option(RepeatButtons.code('p', at.id(), part.name() + "." + option.code()), option.label()));
        }
        if (part.optional()) {
            offers.add(new Option(RepeatButtons.code('s', at.id(), part.name()), label("repeat.skip")));
        }
        if (!items.begun().all().isEmpty()) {
            offers.add(new Option(RepeatButtons.ALL, label("repeat.all")));
        } else if (type.min() == 0) {
            offers.add(new Option(RepeatButtons.DONE, label("repeat.without")));
        }
        return offers;
    }

    private String label(String key) {
        return type.wording().label(key);
    }
}
