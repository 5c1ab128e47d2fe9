package org.forumbot.dialog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The type of a question: reads input, offers buttons, shows values. One implementation a type of the files. */
public interface Type {
    /**
     * In what it is asked.
     *
     * @param pending what {@link Reading.More} left at this question, null for nothing
     * @param sofar what {@link Reading.More} left with it, or the answer that is being changed; null for nothing
     * @param known natural values of the other answers
     * @param message the one that is being read, 0 when a button was pressed
     */
    record Context(@Nullable String pending, @Nullable Value sofar, Map<String, Object> known, int message) {
        public static final Context EMPTY = new Context(null, null, Map.of(), 0);

        Context reading(int id) {
            return new Context(pending, sofar, known, id);
        }
    }

    Reading typed(Context context, String text);

    /** A button of {@link #offers} or an older one of the same question. */
    default Reading picked(Context context, String code) {
        return Reading.bad("bad.button");
    }

    /** A file was sent. */
    default Reading attached(Context context, Value.File file) {
        return Reading.bad("bad.file");
    }

    default List<Option> offers(Context context) {
        return List.of();
    }

    /** Said in place of the question's hint and the present answer, such as a list that is being filled. */
    default Optional<Words> prompt(Context context) {
        return Optional.empty();
    }

    /**
     * The writer of the message {@link Context#message} edited it: the same answer with that part of it read anew.
     * Only for answers that come in several messages; empty when nothing of this one came with that message.
     */
    default Optional<Reading> corrected(Context context, String text) {
        return Optional.empty();
    }

    /** Whether a stored value still fits the file. */
    boolean accepts(Context context, Value value);

    /** What stands as pending when this answer is changed; null for nothing. */
    default @Nullable String pending(Value value) {
        return null;
    }

    /** As a person reads it. */
    String shown(Value value);

    /** As conditions read it: text, {@code Double}, {@code Boolean}, list of codes. */
    Object natural(Value value);

    /** What conditions read when the question was skipped or is not asked. */
    Object blank();

    /** Whether it can be answered yet: a computed value needs the answers that it is computed from. */
    default boolean ready(Map<String, Object> known) {
        return true;
    }

    /** Whether what fits may depend on the answer to this other question. */
    default boolean reads(String other) {
        return false;
    }

    /** Whether what is there so far is the answer in the making, such as files of an album; else it is the former answer. */
    default boolean gathers() {
        return false;
    }

    /** Whether a typed text can be an answer; else it is taken for an option's label at most. */
    default boolean takesText() {
        return true;
    }

    /** Whether to offer the key that shares the person's own contact. */
    default boolean asksContact() {
        return false;
    }

    /** Values for the question's own texts, such as a computed one. */
    default Map<String, Object> values(Context context) {
        return Map.of();
    }
}
