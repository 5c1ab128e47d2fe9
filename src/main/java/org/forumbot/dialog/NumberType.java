package org.forumbot.dialog;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A number, an amount of money or a year. Kept as typed beside what it means, so that «более 700» stays.
 *
 * @param whole whether fractions are refused
 */
public record NumberType(BigDecimal min, BigDecimal max, boolean whole) implements Type {
    @Override
    public Reading typed(Context context, String text) {
        var kept = text.strip();
        return Figure.in(kept).<Reading>map(number -> within(number, kept)).orElseGet(() -> Reading.bad("bad.number"));
    }

    private Reading within(BigDecimal number, String typed) {
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return Reading.bad("bad.number.whole");
        }
        if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            return new Reading.Bad(
                    new Phrase("bad.number.range", Map.of("min", min.toPlainString(), "max", max.toPlainString())));
        }
        return new Reading.Ok(new Value.Number(number, typed));
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
