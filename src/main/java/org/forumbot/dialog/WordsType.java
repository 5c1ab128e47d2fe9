package org.forumbot.dialog;

/** A type whose answer is a text that stands for itself; it still fits when it would be taken again. */
public interface WordsType extends Type {
    @Override
    default boolean accepts(Context context, Value value) {
        return value instanceof Value.Text(var text) && typed(context, text) instanceof Reading.Ok;
    }

    @Override
    default String shown(Value value) {
        return value instanceof Value.Text(var text) ? text : "";
    }

    @Override
    default Object natural(Value value) {
        return shown(value);
    }

    @Override
    default Object blank() {
        return "";
    }
}
