package org.forumbot.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.forumbot.people.Forgetting;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rows of messages that never arrived stay for a week, so that they can be tried again, or until the person is forgotten.
 */
@Component
class FailedMessages implements Undelivered, Jobs.Runner, Forgetting {
    private static final String KIND = "delivery.failed";
    private static final Duration KEPT = Duration.ofDays(7);
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
    public List<Reason> reasons() {
        return rows.reasons();
    }

    @Override
    public long since(Instant time) {
        return rows.failedSince(time.toEpochMilli());
    }

    @Override
    public void retry() {
        jobs.schedule(Retrying.KIND, "", clock.instant(), Retrying.from(clock.millis(), 0));
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
