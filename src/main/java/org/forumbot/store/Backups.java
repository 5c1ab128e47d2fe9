package org.forumbot.store;

import java.time.Clock;
import java.time.Duration;
import org.forumbot.store.DatabaseFile.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes backups on time, on a thread of its own: turns go on meanwhile. The job is always there: put off by an hour when
 * it begins, and to its next time when it has come to a good end; so one that failed, or that a kill cut off, is tried
 * again.
 */
@Component
class Backups implements Jobs.Runner {
    private static final Logger log = LoggerFactory.getLogger(Backups.class);
    private static final String KIND = "store.backup";
    private static final Duration AGAIN = Duration.ofHours(1);

    private final BackupPlan plan;
    private final JdbcClient reader;
    private final Jobs jobs;
    private final Writer writer;
    private final ApplicationEventPublisher events;
    private @Nullable String told;

    /** What is wanted, and by which clock. */
    @Component
    record BackupPlan(BackupSettings settings, StoreSettings store, Clock clock) {
        /** A playground forgets everything. */
        boolean isOn() {
            return settings.folder().isPresent() && !store.fresh();
        }

        Outcome make() {
            return new BackupShelf(settings.folder().orElseThrow(), store.file(), settings.keep()).add(clock.instant());
        }
    }

    Backups(
            BackupPlan plan,
            @Qualifier("reader") JdbcClient reader,
            Jobs jobs,
            Writer writer,
            ApplicationEventPublisher events) {
        this.plan = plan;
        this.reader = reader;
        this.jobs = jobs;
        this.writer = writer;
        this.events = events;
    }

    /** The first comes a minute after the first start. One planned for later than the setting says is brought forward. */
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        var due = reader.sql("select due from job where kind = ? and key = ''")
                .param(KIND)
                .query(Long.class)
                .optional();
        var now = plan.clock().instant();
        var _ = writer.submit(() -> {
            if (!plan.isOn()) {
                jobs.cancel(KIND, "");
            } else if (due.isEmpty()) {
                jobs.schedule(KIND, "", now.plus(Duration.ofMinutes(1)), "");
            } else if (due.get() > now.plus(plan.settings().every()).toEpochMilli()) {
                jobs.schedule(KIND, "", now.plus(plan.settings().every()), "");
            }
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        if (plan.isOn()) {
            jobs.schedule(KIND, key, plan.clock().instant().plus(AGAIN), "");
            writer.afterCommit(() -> Thread.ofPlatform().name("backup").daemon().start(this::make));
        }
    }

    private void make() {
        switch (plan.make()) {
            case Outcome.Done done -> {
                log.info("Backup: {} ({} KB)", done.file(), done.bytes() / 1024);
                told = null;
                var _ = writer.submit(() -> jobs.schedule(
                        KIND, "", plan.clock().instant().plus(plan.settings().every()), ""));
            }
            case Outcome.Refused(var why, var advice) -> failed(why + " " + advice);
        }
    }

    /** The same is told at the desk once, and in the log every time. */
    private void failed(String why) {
        log.error("A backup failed and is tried again in an hour: {}", why);
        if (!why.equals(told)) {
            told = why;
            var _ = writer.submit(() -> events.publishEvent(new BackupFailed(why)));
        }
    }
}
