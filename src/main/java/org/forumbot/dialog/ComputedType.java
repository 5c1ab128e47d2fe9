package org.forumbot.dialog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number computed from other answers and shown for confirmation; asked again when they change.
 *
 * @param point what stands before the fraction in the person's language
 */
public record ComputedType(Expression expression, String point, String okLabel) implements Type {
    private static final String OK = "ok";

    private Optional<Value.Number> value(Context context) {
        return expression.value(context.known()).map(this::rounded);
    }

    private Value.Number rounded(BigDecimal exact) {
        int digits = exact.abs().compareTo(BigDecimal.valueOf(100)) < 0 ? 2 : 0;
        var number = exact.setScale(digits, RoundingMode.HALF_UP);
        var plain = number.stripTrailingZeros().toPlainString();
        var whole = plain.split("\\.", 2);
        var grouped = whole[0].replaceAll("\\B(?=(\\d{3})+$)", "\u00a0");
        return new Value.Number(number, whole.length == 1 ? grouped : grouped + point + whole[1]);
    }

    @Override
    public boolean ready(Map<String, Object> known) {
        return expression.knows(known);
    }

    @Override
    public boolean reads(String other) {
        return expression.reads(other);
    }

    @Override
    public Reading typed(Context context, String text) {
        return Reading.bad("bad.computed");
    }

    @Override
    public Reading picked(Context context, String code) {
        return value(context).<Reading>map(Reading.Ok::new).orElseGet(() -> Reading.bad("bad.computed"));
    }

    @Override
    public List<Option> offers(Context context) {
        return List.of(new Option(OK, okLabel));
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Number(var number, var typed)
                && value(context)
                        .filter(now -> now.number().compareTo(number) == 0)
                        .isPresent();
    }

    @Override
    public Map<String, Object> values(Context context) {
        return Map.of("value", value(context).map(Value.Number::typed).orElse("—"));
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Number(var number, var typed)
                ? rounded(number).typed()
                : "";
    }

    @Override
    public Object natural(Value value) {
        return value instanceof Value.Number(var number, var typed) ? number.doubleValue() : 0.0;
    }

    @Override
    public Object blank() {
        return 0.0;
    }

    @Override
    public boolean takesText() {
        return false;
    }
}
