package org.forumbot.guide;

import org.jspecify.annotations.Nullable;

/**
 * A question as other modules see it.
 *
 * @param language of the one who asked: {@code ru} or {@code en}
 * @param answeredBy first name of the organizer, null as long as it is open
 */
public record QuestionCard(
        long id,
        long person,
        String language,
        String forum,
        String text,
        boolean urgent,
        @Nullable String answeredBy) {}
