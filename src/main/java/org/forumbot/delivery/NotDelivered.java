package org.forumbot.delivery;

/**
 * Event, inside a unit of the writer: a message will not arrive, unless it is tried again ({@link Undelivered}).
 *
 * @param group whether it was meant for a group
 * @param subject what the message is about; empty when nobody wants to know
 */
public record NotDelivered(long chat, boolean group, String subject) {}
