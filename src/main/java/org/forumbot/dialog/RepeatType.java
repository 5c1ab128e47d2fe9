package org.forumbot.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forumbot.dialog.Answer.Given;
import org.forumbot.dialog.Value.Item;
import org.jspecify.annotations.Nullable;

/**
 * A group of questions that is answered several times: an item may be written in one message, and only what is missing is
 * asked; items are changed, moved and removed.
 *
 * @param one what an item is called, such as «Этап»
 * @param parts the questions of the group, at least one
 * @param min, max how many items, min at least 0
 */
public record RepeatType(String one, List<Question> parts, int min, int max, Wording wording) implements Type {
    public RepeatType {
        parts = List.copyOf(parts);
    }

    @Override
    public Reading typed(Context context, String text) {
        return new Repeating(this, context).typed(text);
    }

    @Override
    public Reading attached(Context context, Value.File file) {
        return new Repeating(this, context).attached(file);
    }

    @Override
    public Reading picked(Context context, String code) {
        return new RepeatButtons(this, context).picked(code);
    }

    @Override
    public List<Option> offers(Context context) {
        return new RepeatPage(this, context).offers();
    }

    @Override
    public Optional<Words> prompt(Context context) {
        return Optional.of(new RepeatPage(this, context).words());
    }

    @Override
    public Optional<Reading> corrected(Context context, String text) {
        return new RepeatCorrection(this, context).corrected(text);
    }

    @Override
    public boolean accepts(Context context, Value value) {
        if (!(value instanceof Value.Items(var items, var last))) {
            return false;
        }
        return items.size() >= min
                && items.size() <= max
                && items.stream()
                        .noneMatch(
                                item -> missing(item.parts(), context.known()).isPresent());
    }

    @Override
    public boolean reads(String other) {
        return parts.stream().anyMatch(part -> part.reads(other));
    }

    /** Empty: all items are shown, and nothing has been changed yet. */
    @Override
    public @Nullable String pending(Value value) {
        return "";
    }

    @Override
    public String shown(Value value) {
        var items = Items.of(value);
        return items.all().size() == 1
                ? line(items.all().getFirst())
                : items.all().stream()
                        .map(item -> items.number(item.id()) + ". " + line(item))
                        .collect(Collectors.joining("\n"));
    }

    /** Its given parts in one line. */
    String line(Item item) {
        return parts.stream()
                .map(part -> shown(item, part))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" — "))
                .replace("\n", "; ");
    }

    static String shown(Item item, Question part) {
        return item.parts().get(part.name()) instanceof Given(var value, var message)
                ? part.type().shown(value)
                : "";
    }

    @Override
    public Object natural(Value value) {
        return Items.of(value).all().stream().map(this::natural).toList();
    }

    private Map<String, Object> natural(Item item) {
        var values = new LinkedHashMap<String, Object>();
        for (var part : parts) {
            values.put(
                    part.name(),
                    item.parts().get(part.name()) instanceof Given(var value, var message)
                            ? part.type().natural(value)
                            : part.type().blank());
        }
        return values;
    }

    @Override
    public Object blank() {
        return List.of();
    }

    /** The part that is to be asked next. */
    Optional<Question> missing(Map<String, Answer> answers, Map<String, Object> around) {
        return new Standing(parts, answers, around).firstOpen();
    }

    @Override
    public boolean gathers() {
        return true;
    }
}
