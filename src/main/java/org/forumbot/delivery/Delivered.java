package org.forumbot.delivery;

/** Event, inside a unit of the writer: a message with a subject has arrived as {@code message} in {@code chat}. */
public record Delivered(String subject, long chat, int message) {}
