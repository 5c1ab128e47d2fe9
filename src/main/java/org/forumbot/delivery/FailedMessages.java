package org.forumbot.delivery;

import java.time.Clock;
import java.time.Duration;
import org.forumbot.people.Forgetting;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rows of messages that never arrived stay for 30 days, without their text, or until the person is forgotten. */
@Component
class FailedMessages implements Jobs.Runner, Forgetting {
    private static final String KIND = "delivery.failed";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final int SLICE = 200;

    private final OutboxRows rows;
    private final Jobs jobs;
    private final Writer writer;
    private final Clock clock;

    FailedMessages(OutboxRows rows, Jobs jobs, Writer writer, Clock clock) {
        this.rows = rows;
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
        int gone = rows.deleteFailed(now.minus(KEPT).toEpochMilli(), SLICE);
        jobs.schedule(KIND, key, gone == SLICE ? now : now.plus(EVERY), "");
    }

    @Override
    public String forget(long person) {
        rows.deleteFailedOf(person);
        return "";
    }
}
