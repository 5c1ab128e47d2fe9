package org.forumbot.delivery;

/** Which messages go first. Order holds within a chat and lane; between lanes of one chat the higher goes first. */
public enum Lane {
    ANSWER,
    OFFER,
    DESK,
    REMINDER,
    BROADCAST
}
