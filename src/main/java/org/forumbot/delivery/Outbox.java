package org.forumbot.delivery;

import org.jspecify.annotations.Nullable;

/** Takes what is to be said. Only inside a unit of the writer: stored with the turn, sent after its commit. */
public interface Outbox {
    void send(Outgoing message);

    /**
     * Acknowledges a press after the commit, before the messages of the turn. Not stored: a press not acknowledged in
     * time is gone anyway (Bot API: answerCallbackQuery).
     *
     * @param toast at most 200 characters, null for none
     */
    void acknowledge(String press, @Nullable String toast);
}
