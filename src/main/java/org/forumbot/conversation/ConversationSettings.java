package org.forumbot.conversation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one person may do.
 *
 * @param updatesAtOnce after a rest
 * @param updatesPerSecond for as long as they like; 0 = no limit, for load runs
 */
@ConfigurationProperties("forumbot.conversation")
record ConversationSettings(
        @DefaultValue("30") int updatesAtOnce,
        @DefaultValue("3") int updatesPerSecond) {
    ConversationSettings {
        if (updatesAtOnce < 1) {
            throw new IllegalArgumentException(
                    "forumbot.conversation.updates-at-once is " + updatesAtOnce + ". Set it to 1 or more.");
        }
        if (updatesPerSecond < 0) {
            throw new IllegalArgumentException("forumbot.conversation.updates-per-second is " + updatesPerSecond
                    + ". Set it to 1 or more, or to 0 for no limit.");
        }
    }
}
