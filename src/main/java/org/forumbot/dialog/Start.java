package org.forumbot.dialog;

import org.jspecify.annotations.Nullable;

/**
 * How a form or a screens file is begun.
 *
 * @param command without the slash, 1 to 32 of {@code [a-z0-9_]} (Bot API); null = none
 * @param link payload of a deep link, 1 to 64 of {@code [A-Za-z0-9_-]}; null = none
 */
public record Start(@Nullable String command, @Nullable String link) {}
