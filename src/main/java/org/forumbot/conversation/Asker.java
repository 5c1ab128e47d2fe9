package org.forumbot.conversation;

/**
 * For whom something is shown or done.
 *
 * @param person id of the person
 * @param language one that the bot speaks, such as {@code ru} or {@code en}
 * @param forum code of the forum, as it stands in buttons
 */
public record Asker(long person, String language, String forum) {}
