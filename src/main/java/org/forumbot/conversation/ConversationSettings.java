package org.forumbot.conversation;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one person may do.
 *
 * @param updatesAtOnce after a rest
 * @param updatesPerSecond for as long as they like; 0 = no limit, for load runs
 */
@Validated
@ConfigurationProperties("forumbot.conversation")
record ConversationSettings(
        @DefaultValue("30") @Min(1) int updatesAtOnce,
        @DefaultValue("3") @Min(0) int updatesPerSecond) {}
