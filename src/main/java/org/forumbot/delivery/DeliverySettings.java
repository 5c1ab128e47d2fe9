package org.forumbot.delivery;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The pace. 0 = unlimited, for load runs.
 *
 * @param messagesPerSecond the most to all chats together
 * @param chatMessagesPerSecond the most to one person, after a short burst
 * @param groupMessagesPerMinute the most to one group in any minute
 */
@Validated
@ConfigurationProperties("forumbot.delivery")
record DeliverySettings(
        @DefaultValue("28") @Min(0) int messagesPerSecond,
        @DefaultValue("1") @Min(0) int chatMessagesPerSecond,
        @DefaultValue("18") @Min(0) int groupMessagesPerMinute) {}
