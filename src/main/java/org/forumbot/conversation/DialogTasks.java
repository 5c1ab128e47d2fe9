package org.forumbot.conversation;

import java.time.Clock;
import java.time.Duration;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.springframework.stereotype.Component;

/**
 * Work on the dialog files that takes its time: done beside the turns, one thing after the other, and taken up again
 * after a kill, so it has to be harmless when it is done twice.
 */
@Component
class DialogTasks {
    /** Longer than any of it takes. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final DialogWatch watch;
    private final Jobs jobs;
    private final Writer writer;
    private final Clock clock;

    DialogTasks(DialogWatch watch, Jobs jobs, Writer writer, Clock clock) {
        this.watch = watch;
        this.jobs = jobs;
        this.writer = writer;
        this.clock = clock;
    }

    /** Inside a unit. */
    void begin(String kind, String key, String payload) {
        jobs.schedule(kind, key, clock.instant(), payload);
    }

    /** Inside the unit of its job: it stays due until {@link #end}. */
    void run(String kind, String key, String payload, Runnable work) {
        jobs.schedule(kind, key, clock.instant().plus(AGAIN), payload);
        writer.afterCommit(() -> watch.soon(work));
    }

    /** Outside of units: what has come of it, after which the work is not done again. Waits for the commit. */
    void end(String kind, String key, Writer.Unit result) {
        commit(() -> {
            jobs.cancel(kind, key);
            result.run();
        });
    }

    /** Outside of units. Waits for the commit. */
    void commit(Writer.Unit unit) {
        writer.submit(unit).join();
    }
}
