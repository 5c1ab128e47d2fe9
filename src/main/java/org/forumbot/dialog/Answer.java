package org.forumbot.dialog;

import java.time.Instant;

/** What stands at a question in a conversation. No entry at all means: not asked or not answered yet. */
public sealed interface Answer {
    /** @param message id of the message it came from, 0 when it came from a button */
    record Given(Value value, int message) implements Answer {}

    /** The person chose not to answer an optional question. */
    record Skipped() implements Answer {}

    /**
     * Begun and not finished: some of several choices, an ambiguous region, the first piece of a long text.
     *
     * @param pending what the question's type wrote down for itself
     */
    record Unfinished(String pending, int message, Instant at) implements Answer {}
}
