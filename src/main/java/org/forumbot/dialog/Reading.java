package org.forumbot.dialog;

import org.jspecify.annotations.Nullable;

/** What a type made of a person's input. */
public sealed interface Reading {
    record Ok(Value value) implements Reading {}

    /**
     * Not finished yet.
     *
     * @param pending what the type wants to find again
     * @param sofar what is there already, null for nothing
     * @param said above the question, null for nothing
     */
    record More(
            String pending, @Nullable Value sofar, @Nullable Phrase said) implements Reading {
        public More(String pending) {
            this(pending, null, null);
        }
    }

    /** Does not fit; the phrase says why and what would. */
    record Bad(Phrase why) implements Reading {}

    /** Does not hold, and the file itself says why. */
    record Refused(Words why) implements Reading {}

    static Reading bad(String key) {
        return new Bad(Phrase.of(key));
    }
}
