package org.forumbot.delivery;

import java.time.Duration;

/** Which messages go first. Order holds within a chat and lane; between lanes of one chat the higher goes first. */
public enum Lane {
    ANSWER(0, 0),
    OFFER(0, 1),
    DESK(0, 3),
    REMINDER(1, 0),
    BROADCAST(2, 0);

    private final int rank;
    private final Duration patience;

    Lane(int rank, int seconds) {
        this.rank = rank;
        this.patience = Duration.ofSeconds(seconds);
    }

    /** Between chats a lower rank goes first, whatever else waits. */
    int rank() {
        return rank;
    }

    /** How long a message may wait behind others of its rank. */
    Duration patience() {
        return patience;
    }
}
