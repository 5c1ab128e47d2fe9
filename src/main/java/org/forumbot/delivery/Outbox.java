package org.forumbot.delivery;

import org.jspecify.annotations.Nullable;

/** Takes what is to be said. Only inside a unit of the writer: stored with the turn, sent after its commit. */
public interface Outbox {
    void send(Outgoing message);

    /**
     * Something has come in from the chat: the answer that is said to it first tells how long people wait.
     *
     * @param nanos when it came, by {@link System#nanoTime}
     */
    default void heard(long chat, long nanos) {}

    /**
     * Acknowledges a press after the commit, before the messages of the turn. Not stored: a press not acknowledged in
     * time is gone anyway (Bot API: answerCallbackQuery).
     *
     * @param toast at most 200 characters, null for none
     */
    void acknowledge(String press, @Nullable String toast);
}
