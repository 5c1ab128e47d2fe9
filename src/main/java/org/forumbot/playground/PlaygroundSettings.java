package org.forumbot.playground;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param token the only token that is let in; absent lets in every well-formed one
 * @param deskChat id of the organizers' group
 * @param now the instant at which the clock starts; absent is real time
 */
@ConfigurationProperties("forumbot.playground")
record PlaygroundSettings(
        @DefaultValue("true") boolean enabled,
        @Nullable String token,
        @DefaultValue("-1001000000001") long deskChat,
        @Nullable Instant now) {}
