package org.forumbot.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pace. 0 = unlimited, for load runs.
 *
 * @param messagesPerSecond the most to all chats together
 * @param chatMessagesPerSecond the most to one person, after a short burst
 * @param groupMessagesPerMinute the most to one group in any minute
 */
@ConfigurationProperties("forumbot.delivery")
record DeliverySettings(
        @DefaultValue("28") int messagesPerSecond,
        @DefaultValue("1") int chatMessagesPerSecond,
        @DefaultValue("18") int groupMessagesPerMinute) {
    DeliverySettings {
        check("TELEGRAM_MESSAGES_PER_SECOND", messagesPerSecond);
        check("TELEGRAM_CHAT_MESSAGES_PER_SECOND", chatMessagesPerSecond);
        check("TELEGRAM_GROUP_MESSAGES_PER_MINUTE", groupMessagesPerMinute);
    }

    private static void check(String name, int pace) {
        if (pace < 0) {
            throw new IllegalArgumentException(
                    name + " is " + pace + ". Set it to 1 or more, or to 0 for no limit; or leave it out.");
        }
    }
}
