package org.forumbot.dialog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.forumbot.dialog.Cursor.Filling;
import org.forumbot.dialog.Value.Item;
import org.jspecify.annotations.Nullable;

/** Reads what was typed or sent while a repeated group is being filled. */
class Repeating {
    final RepeatType type;
    final Type.Context context;
    final Items items;
    final Cursor cursor;

    Repeating(RepeatType type, Type.Context context) {
        this.type = type;
        this.context = context;
        this.items = Items.of(context.sofar());
        this.cursor = Cursor.of(context.pending(), items);
    }

    /** What came of a piece: the items as they are then, and why the first that does not fit does not. */
    record Taken(Items items, @Nullable Phrase why) {}

    Reading typed(String text) {
        return switch (cursor) {
            case Cursor.Card _ -> Reading.bad("bad.repeat.card");
            case Cursor.Overview() -> added(text, items.next());
            case Filling(var id, var part) ->
                items.parts(id).isEmpty() && part.isEmpty()
                        ? added(text, id)
                        : filled(new Filling(id, part), (of, at) -> of.typed(at, text));
        };
    }

    Reading attached(Value.File file) {
        return filled(
                cursor instanceof Filling at ? at : new Filling(items.next(), ""), (of, at) -> of.attached(at, file));
    }

    /** One or several new items. @param id of the first */
    private Reading added(String text, int id) {
        var written = Pieces.of(text, type.parts().size());
        if (items.begun().all().size() + Math.max(1, written.size()) > type.max()) {
            return new Reading.Bad(new Phrase("bad.repeat.full", Map.of("max", type.max())));
        }
        if (written.size() == 1 && written.getFirst().size() == 1) {
            return filled(new Filling(id, ""), (of, at) -> of.typed(at, text));
        }
        var taken = new Taken(items, null);
        int next = id;
        for (var pieces : written) {
            taken = filledIn(taken, next++, pieces);
        }
        var why = taken.why();
        return goingOn(taken.items(), why == null ? Phrase.of("repeat.added", "count", (long) written.size()) : why);
    }

    /** Each piece at the part that is next; one that does not fit leaves its part to be asked. */
    Taken filledIn(Taken before, int id, List<String> pieces) {
        var item = new Item(id, Map.of());
        var why = before.why();
        var left = pieces.iterator();
        for (var part : type.parts()) {
            var inner = new Standing(type.parts(), item.parts(), context.known());
            if (!inner.asked(part) || !left.hasNext()) {
                continue;
            }
            switch (checked(inner, part, part.type().typed(at(inner, part), left.next()))) {
                case Reading.Ok(var value) ->
                    item = new Items(List.of(item), 0)
                            .with(id, part.name(), new Answer.Given(value, context.message()))
                            .all()
                            .getFirst();
                case Reading.Bad(var said) -> why = why == null ? said : why;
                case Reading.More _, Reading.Refused _ -> {}
            }
        }
        return new Taken(before.items().with(item), why);
    }

    /** An input at the part that is asked. */
    Reading filled(Filling at, BiFunction<Type, Type.Context, Reading> read) {
        var inner = new Standing(type.parts(), items.parts(at.id()), context.known());
        var part = asked(at, inner).orElse(null);
        if (part == null) {
            return goingOn(items, null);
        }
        return switch (checked(inner, part, read.apply(part.type(), at(inner, part)))) {
            case Reading.Bad bad -> bad;
            case Reading.Refused refused -> refused;
            case Reading.More(var pending, var sofar, var said) ->
                new Reading.More(
                        at.pending(),
                        items.with(
                                        at.id(),
                                        part.name(),
                                        new Answer.Unfinished(pending, sofar, context.message(), Instant.EPOCH))
                                .value(),
                        said);
            case Reading.Ok(var value) -> {
                var next = items.with(at.id(), part.name(), new Answer.Given(value, context.message()));
                boolean same = items.parts(at.id()).get(part.name()) instanceof Answer.Given(var old, var from)
                        && old.equals(value);
                yield goingOn(at.id(), same ? items : next);
            }
        };
    }

    Optional<Question> asked(Filling at, Standing inner) {
        return type.parts().stream()
                .filter(part -> part.name().equals(at.part()))
                .filter(inner::asked)
                .findFirst()
                .or(inner::firstOpen);
    }

    Type.Context at(Standing inner, Question part) {
        return inner.context(part).reading(context.message());
    }

    private static Reading checked(Standing inner, Question part, Reading reading) {
        if (!(reading instanceof Reading.Ok(var value)) || inner.holds(part, value)) {
            return reading;
        }
        var otherwise = part.otherwise();
        return otherwise == null
                ? Reading.bad("bad.check")
                : new Reading.Refused(
                        otherwise.words(Map.of("value", part.type().shown(value))));
    }

    /** To what is missing of this item, then of the others; else to all of them. */
    Reading goingOn(int id, Items now) {
        if (type.missing(now.parts(id), context.known()).isPresent()) {
            return new Reading.More(new Filling(id, "").pending(), now.value(), null);
        }
        return goingOn(now, null);
    }

    Reading goingOn(Items now, @Nullable Phrase said) {
        var next =
                incomplete(now).<Cursor>map(item -> new Filling(item.id(), "")).orElse(Cursor.OVERVIEW);
        return new Reading.More(next.pending(), now.value(), said);
    }

    Optional<Item> incomplete(Items now) {
        return now.begun().all().stream()
                .filter(item -> type.missing(item.parts(), context.known()).isPresent())
                .findFirst();
    }
}
