package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several of several options. A button says the result ({@code +health}, {@code -health}), so a second tap changes
 * nothing; {@code !} finishes.
 *
 * @param min, max how many, min at least 0
 * @param none code of the option that goes with no other, such as «ничего из этого»; null when there is none
 */
public record ChoicesType(
        List<Option> options, int min, int max, @Nullable String none, String doneLabel) implements Type {
    static final String DONE = "!";

    public ChoicesType {
        options = List.copyOf(options);
    }

    @Override
    public Reading typed(Context context, String text) {
        var codes = new LinkedHashSet<String>();
        var whole = ChoiceType.labelled(options, text);
        if (whole.isPresent()) {
            return finished(new LinkedHashSet<>(List.of(whole.get().code())));
        }
        for (var part : text.split("[,;\n]")) {
            if (part.isBlank()) {
                continue;
            }
            var option = ChoiceType.labelled(options, part);
            if (option.isEmpty()) {
                return Reading.bad("bad.choices");
            }
            codes.add(option.get().code());
        }
        return codes.isEmpty() ? Reading.bad("bad.choices") : finished(codes);
    }

    @Override
    public Reading picked(Context context, String code) {
        var chosen = chosen(context);
        if (code.equals(DONE)) {
            return finished(chosen);
        }
        var option = code.isEmpty() ? "" : code.substring(1);
        if (options.stream().noneMatch(o -> o.code().equals(option))) {
            return Reading.bad("bad.option.gone");
        }
        if (code.startsWith("+")) {
            if (option.equals(none)) {
                chosen.clear();
            } else if (none != null) {
                chosen.remove(none);
            }
            chosen.add(option);
        } else {
            chosen.remove(option);
        }
        return new Reading.More(String.join(",", chosen));
    }

    private Reading finished(SequencedSet<String> chosen) {
        if (none != null && chosen.contains(none)) {
            return chosen.size() == 1
                    ? new Reading.Ok(new Value.Codes(List.of(none)))
                    : Reading.bad("bad.choices.none");
        }
        if (chosen.size() < min || chosen.size() > max) {
            return new Reading.Bad(
                    new Phrase("bad.choices.count", Map.of("min", min, "max", max, "count", chosen.size())));
        }
        return new Reading.Ok(new Value.Codes(inOrder(chosen)));
    }

    private List<String> inOrder(SequencedSet<String> chosen) {
        return options.stream().map(Option::code).filter(chosen::contains).toList();
    }

    /** Those that are marked and still offered: what is not shown cannot be unmarked. */
    private SequencedSet<String> chosen(Context context) {
        var pending = context.pending() == null ? "" : context.pending();
        var marked = List.of(pending.split(","));
        return options.stream()
                .map(Option::code)
                .filter(marked::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String pending(Value value) {
        return value instanceof Value.Codes(var codes) ? String.join(",", codes) : "";
    }

    @Override
    public List<Option> offers(Context context) {
        var chosen = chosen(context);
        var offers = new ArrayList<Option>();
        for (var option : options) {
            boolean on = chosen.contains(option.code());
            offers.add(new Option((on ? "-" : "+") + option.code(), (on ? "✅ " : "") + option.label()));
        }
        offers.add(new Option(DONE, doneLabel));
        return offers;
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Codes(var codes)
                && options.stream().map(Option::code).toList().containsAll(codes)
                && (isNone(codes) || (codes.size() >= min && codes.size() <= max))
                && (none == null || codes.size() < 2 || !codes.contains(none));
    }

    private boolean isNone(List<String> codes) {
        return none != null && codes.equals(List.of(none));
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Codes(var codes) ? ChoiceType.labels(options, codes) : "";
    }

    @Override
    public Object natural(Value value) {
        return value instanceof Value.Codes(var codes) ? codes : List.of();
    }

    @Override
    public Object blank() {
        return List.of();
    }

    @Override
    public boolean takesText() {
        return false;
    }
}
