package org.forumbot.people;

/**
 * Somebody who talks to the bot, as the rest of the program sees them.
 *
 * @param id the person's number in the channel (Telegram: user id, also the id of the private chat)
 * @param language one that the bot speaks, such as {@code ru} or {@code en}
 */
public record Person(long id, String language) {}
