package org.forumbot.organizers;

import java.time.Instant;
import java.util.function.ToLongFunction;

/**
 * One line of {@code /stats}.
 *
 * @param key the phrase is {@code desk.stats.KEY} with {@code today} and {@code total}
 * @param since how many there are from that time on
 */
record Figure(String key, ToLongFunction<Instant> since) {}
