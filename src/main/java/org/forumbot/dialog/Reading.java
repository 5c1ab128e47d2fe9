package org.forumbot.dialog;

/** What a type made of a person's input. */
public sealed interface Reading {
    record Ok(Value value) implements Reading {}

    /** Not finished yet. @param pending what the type wants to find again */
    record More(String pending) implements Reading {}

    /** Does not fit; the phrase says why and what would. */
    record Bad(Phrase why) implements Reading {}

    static Reading bad(String key) {
        return new Bad(Phrase.of(key));
    }
}
