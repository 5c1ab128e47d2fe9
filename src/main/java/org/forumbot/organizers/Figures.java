package org.forumbot.organizers;

import java.time.Instant;
import java.util.SequencedMap;

/** Lines of {@code /stats}: numbers by key, in order; the phrase is {@code desk.stats.KEY}. Only inside units. */
interface Figures {
    SequencedMap<String, Long> total();

    /** Of these how many have come at that time or later. */
    SequencedMap<String, Long> since(Instant time);
}
