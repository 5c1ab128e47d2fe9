package org.forumbot.review;

import org.jspecify.annotations.Nullable;

/**
 * What an expert says at one criterion.
 *
 * @param score null = not enough data to tell
 * @param comment empty for none
 */
record Mark(@Nullable Integer score, String comment) {
    boolean lacks() {
        return score == null;
    }
}
