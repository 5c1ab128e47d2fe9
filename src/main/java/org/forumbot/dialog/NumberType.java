package org.forumbot.dialog;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number, an amount of money or a year. Kept as typed beside what it means, so that «более 700» stays.
 *
 * @param whole whether fractions are refused
 */
public record NumberType(BigDecimal min, BigDecimal max, boolean whole) implements Type {
    private static final Pattern FIGURES = Pattern.compile("-?\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?|-?\\d+(?:[.,]\\d+)?");

    @Override
    public Reading typed(Context context, String text) {
        var kept = text.strip();
        return figure(kept).<Reading>map(number -> within(number, kept)).orElseGet(() -> Reading.bad("bad.number"));
    }

    private Reading within(BigDecimal number, String typed) {
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return Reading.bad("bad.number.whole");
        }
        if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            return new Reading.Bad(new Phrase(
                    "bad.number.range", Map.of("min", min.toPlainString(), "max", max.toPlainString())));
        }
        return new Reading.Ok(new Value.Number(number, typed));
    }

    /** The one number in a text of at most 60 characters. Two numbers are no number. */
    private static Optional<BigDecimal> figure(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        var found = FIGURES.matcher(text).results().map(match -> match.group()).toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(found.getFirst().replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.')));
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Number(var number, var typed) && within(number, typed) instanceof Reading.Ok;
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Number(var number, var typed) ? typed : "";
    }

    @Override
    public Object natural(Value value) {
        return value instanceof Value.Number(var number, var typed) ? number.doubleValue() : 0.0;
    }

    @Override
    public Object blank() {
        return 0.0;
    }
}
