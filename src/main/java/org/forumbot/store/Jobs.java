package org.forumbot.store;

import java.time.Instant;

/**
 * Time as rows: what falls due later. A job is known by kind and key; scheduling it again moves it. Only inside a
 * {@link Writer.Unit}. Due jobs run as units of the writer, and are found again after a restart.
 */
public interface Jobs {
    void schedule(String kind, String key, Instant due, String payload);

    void cancel(String kind, String key);

    /** Runs the jobs of one kind; a bean of a feature. */
    interface Runner {
        String kind();

        /** Inside a unit of the writer; the job's row is already deleted there. */
        void run(String key, String payload);
    }
}
