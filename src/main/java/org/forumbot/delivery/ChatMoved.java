package org.forumbot.delivery;

/** Event, inside a unit of the writer: a group has become a supergroup and is known by another id. May come twice. */
public record ChatMoved(long from, long to) {}
