package org.forumbot.store;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets what was seen more than 48 hours ago: a messenger brings nothing again after 24 (Bot API: updates are kept no
 * longer than a day).
 */
@Component
class InboxCleaning implements Jobs.Runner {
    private static final String KIND = "store.inbox";
    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int SLICE = 200;

    private final JdbcClient client;
    private final Jobs jobs;
    private final Writer writer;
    private final Clock clock;

    InboxCleaning(JdbcClient client, Jobs jobs, Writer writer, Clock clock) {
        this.client = client;
        this.jobs = jobs;
        this.writer = writer;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        var _ = writer.submit(() -> jobs.schedule(KIND, "", clock.instant(), ""));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        var now = clock.instant();
        int gone = client.sql("delete from inbox where seen in (select seen from inbox where seen_at < ? limit ?)")
                .params(now.minus(KEPT).toEpochMilli(), SLICE)
                .update();
        jobs.schedule(KIND, key, gone == SLICE ? now : now.plus(EVERY), "");
    }
}
