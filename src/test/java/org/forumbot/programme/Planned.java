package org.forumbot.programme;

import java.time.Instant;
import java.util.TreeMap;
import org.forumbot.store.Jobs;

/** What is to be done later, by kind and key. Nobody does it but the test. */
public final class Planned implements Jobs {
    public final TreeMap<String, Instant> due = new TreeMap<>();

    @Override
    public void schedule(String kind, String key, Instant when, String payload) {
        due.put(kind + " " + key, when);
    }

    @Override
    public void cancel(String kind, String key) {
        due.remove(kind + " " + key);
    }
}
