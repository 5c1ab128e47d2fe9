package org.forumbot.dialog;

import java.util.List;

/**
 * Yes or no; or a consent, which offers yes only.
 *
 * @param no label of the button, empty when only yes is offered
 */
public record YesNoType(String yes, String no) implements Type {
    private List<Option> options() {
        var agreed = new Option("yes", yes);
        return no.isEmpty() ? List.of(agreed) : List.of(agreed, new Option("no", no));
    }

    @Override
    public Reading typed(Context context, String text) {
        return ChoiceType.labelled(options(), text)
                .map(option -> picked(context, option.code()))
                .orElseGet(() -> Reading.bad("bad.choice"));
    }

    @Override
    public Reading picked(Context context, String code) {
        return options().stream().anyMatch(o -> o.code().equals(code))
                ? new Reading.Ok(new Value.Flag(code.equals("yes")))
                : Reading.bad("bad.option.gone");
    }

    @Override
    public List<Option> offers(Context context) {
        return options();
    }

    @Override
    public boolean accepts(Context context, Value value) {
        return value instanceof Value.Flag(var answer) && (answer || !no.isEmpty());
    }

    @Override
    public String shown(Value value) {
        return value instanceof Value.Flag(var answer) && answer ? yes : no;
    }

    @Override
    public Object natural(Value value) {
        return value instanceof Value.Flag(var answer) && answer;
    }

    @Override
    public Object blank() {
        return false;
    }

    @Override
    public boolean takesText() {
        return false;
    }
}
