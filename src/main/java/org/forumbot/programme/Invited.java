package org.forumbot.programme;

import org.jspecify.annotations.Nullable;

/**
 * What a one-time link leads to.
 *
 * @param by who has used it, null when nobody has
 */
public record Invited(
        String forum, String section, @Nullable HolderId by) {}
