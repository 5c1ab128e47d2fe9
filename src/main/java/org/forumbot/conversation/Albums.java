package org.forumbot.conversation;

import java.time.Clock;
import java.time.Duration;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** Waits for the rest of an album: its files come as messages of their own, and are answered once. */
@Component
class Albums {
    static final String KIND = "album";

    /** From the last piece; the pieces of one album come within milliseconds of each other. */
    private static final Duration REST = Duration.ofMillis(700);

    private final Jobs jobs;
    private final Clock clock;

    Albums(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param phrase said with the menu when there is no form that takes it; empty when there is one */
    void await(long person, String phrase) {
        jobs.schedule(KIND, Long.toString(person), clock.instant().plus(REST), phrase);
    }
}
