package org.forumbot.programme;

import java.time.Instant;
import java.util.TreeMap;
import org.forumbot.store.Jobs;

/** What is to be done later, by kind and key. Nobody does it but the test. */
public final class Planned implements Jobs {
    public final TreeMap<String, Instant> due = new TreeMap<>();

    /** By the same keys. */
    public final TreeMap<String, String> payloads = new TreeMap<>();

    @Override
    public void schedule(String kind, String key, Instant when, String payload) {
        due.put(kind + " " + key, when);
        payloads.put(kind + " " + key, payload);
    }

    @Override
    public void cancel(String kind, String key) {
        due.remove(kind + " " + key);
    }
}
