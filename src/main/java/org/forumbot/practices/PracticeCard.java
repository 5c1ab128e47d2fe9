package org.forumbot.practices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A practice as other modules see it.
 *
 * @param conversation the one in which it was submitted
 * @param person who submitted it; null when forgotten
 * @param stage code of its maturity, as its form lists it
 * @param revision 1 for what was first submitted
 * @param due the end of the day by which somebody has to act, not included; null when nobody has to
 */
public record PracticeCard(
        long id,
        long conversation,
        @Nullable Long person,
        String forum,
        String number,
        String title,
        String stage,
        String org,
        String region,
        int revision,
        PracticeStatus status,
        @Nullable Instant due) {}
