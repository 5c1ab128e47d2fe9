package org.forumbot.dialog;

import java.util.List;
import java.util.Optional;
import org.forumbot.dialog.Answer.Given;
import org.forumbot.dialog.Cursor.Filling;
import org.forumbot.dialog.Value.Item;

/** The writer of a message that brought items, or a part of one, edited it. */
final class RepeatCorrection extends Repeating {
    RepeatCorrection(RepeatType type, Type.Context context) {
        super(type, context);
    }

    Optional<Reading> corrected(String text) {
        if (context.message() == 0) {
            return Optional.empty();
        }
        var touched = items.all().stream().filter(this::cameWith).toList();
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        var parts = touched.getFirst().parts().values().stream()
                .filter(this::cameWith)
                .count();
        return Optional.of(
                whole(touched.size() == 1 && parts == 1 ? part(touched.getFirst(), text) : written(touched, text)));
    }

    private boolean cameWith(Item item) {
        return item.parts().values().stream().anyMatch(this::cameWith);
    }

    private boolean cameWith(Answer answer) {
        return answer instanceof Given(var value, var message) && message == context.message();
    }

    private Reading part(Item item, String text) {
        var name = type.parts().stream()
                .map(Question::name)
                .filter(part -> item.parts().get(part) instanceof Given given && cameWith(given))
                .findFirst()
                .orElse("");
        return filled(new Filling(item.id(), name), (of, at) -> of.typed(at, text));
    }

    /** Items that came in one message: as many must come of it again. */
    private Reading written(List<Item> touched, String text) {
        var pieces = Pieces.of(text, type.parts().size());
        if (pieces.size() != touched.size()) {
            return Reading.bad("answer.not.corrected");
        }
        var taken = new Taken(items, null);
        for (int at = 0; at < pieces.size(); at++) {
            taken = filledIn(taken, touched.get(at).id(), pieces.get(at));
        }
        return taken.why() == null ? goingOn(taken.items(), null) : new Reading.Bad(taken.why());
    }

    /** An answer that was finished stays so, and one that was being filled goes on where it was. */
    private Reading whole(Reading reading) {
        if (!(reading instanceof Reading.More more) || more.sofar() == null) {
            return reading;
        }
        var now = more.sofar();
        boolean finished = "".equals(context.pending());
        return finished && type.accepts(context, now)
                ? new Reading.Ok(now)
                : new Reading.More(cursor.pending(), now, null);
    }
}
