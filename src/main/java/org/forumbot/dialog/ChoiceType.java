package org.forumbot.dialog;

import java.util.List;
import java.util.Optional;

/** One of several options. */
public record ChoiceType(List<Option> options) implements Type {
    public ChoiceType {
        options = List.copyOf(options);
    }

    @Override
    public Reading typed(Context context, String text) {
        return labelled(options, text)
                .<Reading>map(option -> new Reading.Ok(new Value.Codes(List.of(option.code()))))
                .orElseGet(() -> Reading.bad("bad.choice"));
    }

    /** The option whose label or first word of it was typed, if there is just one. */
    static Optional<Option> labelled(List<Option> options, String text) {
        var typed = text.strip();
        var same =
                options.stream().filter(o -> o.label().equalsIgnoreCase(typed)).findFirst();
        if (same.isPresent() || typed.length() < 3) {
            return same;
        }
        var begun = options.stream()
                .filter(o -> o.label().regionMatches(true, 0, typed, 0, typed.length()))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    @Override
    public Reading picked(Context context, String code) {
        return options.stream().anyMatch(o -> o.code().equals(code))
                ? new Reading.Ok(new Value.Codes(List.of(code)))
                : Reading.bad("bad.option.gone");
    }

    @Override
    public List<Option> offers(Context context) {
        return options;
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Codes(var codes)
                && codes.size() == 1
                && picked(context, codes.getFirst()) instanceof Reading.Ok;
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Codes(var codes) ? labels(options, codes) : "";
    }

    static String labels(List<Option> options, List<String> codes) {
        return String.join(
                ", ",
                options.stream()
                        .filter(o -> codes.contains(o.code()))
                        .map(Option::label)
                        .toList());
    }

    @Override
    public Object natural(Value value) {
        return value instanceof Value.Codes(var codes) && !codes.isEmpty() ? codes.getFirst() : "";
    }

    @Override
    public Object blank() {
        return "";
    }

    @Override
    public boolean takesText() {
        return false;
    }
}
