package org.forumbot.programme;

import java.time.Duration;
import java.time.LocalTime;

/**
 * How long an offer is kept.
 *
 * @param held by day
 * @param from, to the night by the clock of the forum, which does not count and in which nobody is told of an offer; the
 *     same = none
 * @param near how long before the section begins an offer is kept for {@code nearHeld} only
 */
record OfferRules(Duration held, LocalTime from, LocalTime to, Duration near, Duration nearHeld) {
    /** Where the file says nothing. */
    static final OfferRules USUAL = new OfferRules(
            Duration.ofMinutes(30), LocalTime.of(22, 0), LocalTime.of(8, 0), Duration.ofHours(24), Duration.ofMinutes(10));
}
