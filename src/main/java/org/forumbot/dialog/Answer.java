package org.forumbot.dialog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
     * @param sofar what is there already, such as the files of an album; null for nothing
     */
    record Unfinished(String pending, @Nullable Value sofar, int message, Instant at) implements Answer {
        public Unfinished(String pending, int message, Instant at) {
            this(pending, null, message, at);
        }
    }
}
