package org.forumbot.organizers;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param chatId id of the organizers' group; null: the group in which the one-time code from the log is sent */
@ConfigurationProperties("forumbot.organizers")
record OrganizersSettings(@Nullable Long chatId) {}
