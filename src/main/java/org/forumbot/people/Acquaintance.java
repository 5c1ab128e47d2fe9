package org.forumbot.people;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of somebody who has talked to the bot.
 *
 * @param chosen whether they chose the language here, so that the messenger's does not count
 * @param reachable false while they have stopped the bot
 * @param firstSeen, lastSeen milliseconds since 1970
 */
record Acquaintance(String language, boolean chosen, boolean reachable, long firstSeen, long lastSeen) {
    /** Seen again within an hour is not written down: it would cost a write for every answer. */
    private static final Duration GRAIN = Duration.ofHours(1);

    static Acquaintance made(String language, Instant now) {
        return new Acquaintance(language, false, true, now.toEpochMilli(), now.toEpochMilli());
    }

    /** They have written or pressed. @param speaking what the messenger tells */
    Acquaintance seen(String speaking, Instant now) {
        boolean longAgo = now.toEpochMilli() - lastSeen >= GRAIN.toMillis();
        return new Acquaintance(
                chosen ? language : speaking, chosen, true, firstSeen, longAgo ? now.toEpochMilli() : lastSeen);
    }

    Acquaintance speaks(String wanted) {
        return new Acquaintance(wanted, true, reachable, firstSeen, lastSeen);
    }

    Acquaintance reached(boolean can) {
        return new Acquaintance(language, chosen, can, firstSeen, lastSeen);
    }
}
