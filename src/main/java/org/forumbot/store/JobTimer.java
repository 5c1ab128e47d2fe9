package org.forumbot.store;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.forumbot.store.JobRows.Due;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks at the clock four times a second and hands what is due to the writer. It keeps the next due time in memory, so a
 * second without work costs no query; the clock may jump ahead by hours. A job that fails is tried again after a minute,
 * then two, up to an hour.
 */
@Component
class JobTimer implements Jobs, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(JobTimer.class);
    private static final int SLICE = 200;
    private static final Duration LOOK = Duration.ofMillis(250);

    private final JobRows rows;
    private final Writer writer;
    private final Clock clock;
    private final ObjectProvider<Runner> features;
    private final AtomicLong next = new AtomicLong(Long.MIN_VALUE);
    private final Map<JobRows.Job, Integer> failures = new HashMap<>();
    private final Set<String> strangers = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Map<String, Runner> runners = Map.of();
    private volatile @Nullable Thread thread;

    JobTimer(JobRows rows, Writer writer, Clock clock, ObjectProvider<Runner> features) {
        this.rows = rows;
        this.writer = writer;
        this.clock = clock;
        this.features = features;
    }

    @Override
    public void schedule(String kind, String key, Instant due, String payload) {
        long millis = due.toEpochMilli();
        writer.afterCommit(() -> next.accumulateAndGet(millis, Math::min));
        rows.put(kind, key, due, payload);
    }

    @Override
    public void cancel(String kind, String key) {
        rows.remove(kind, key);
    }

    @Override
    public void start() {
        runners = features.orderedStream().collect(toMap(Runner::kind, runner -> runner));
        var timer = new Thread(this::watch, "jobs");
        thread = timer;
        timer.start();
    }

    @Override
    public void stop() {
        stopping.countDown();
        var timer = thread;
        try {
            if (timer != null) {
                timer.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        var timer = thread;
        return timer != null && timer.isAlive();
    }

    /** After the writer has started, and stopped before it does. */
    @Override
    public int getPhase() {
        return WriterThread.PHASE + 10;
    }

    private void watch() {
        boolean sound = true;
        do {
            try {
                runDue();
                sound = true;
            } catch (RuntimeException e) {
                if (sound) {
                    log.error("The jobs that are due cannot be read, trying on", e);
                }
                sound = false;
            }
        } while (!isStopping());
    }

    private boolean isStopping() {
        try {
            return stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void runDue() {
        while (clock.millis() >= next.get() && stopping.getCount() > 0) {
            // first forgotten, then read: what is scheduled in between only brings it forward again
            next.set(Long.MAX_VALUE);
            try {
                var known = runners.keySet();
                var slice = rows.due(clock.instant(), known, SLICE);
                run(slice);
                next.accumulateAndGet(rows.first(known).orElse(Long.MAX_VALUE), Math::min);
                rows.kinds().stream().filter(kind -> !known.contains(kind)).forEach(this::leaveAlone);
            } catch (RuntimeException e) {
                next.set(Long.MIN_VALUE);
                throw e;
            }
        }
    }

    private void leaveAlone(String kind) {
        if (strangers.add(kind)) {
            log.warn("Nothing runs jobs of the kind '{}'; they stay in the table as they are", kind);
        }
    }

    private void run(Iterable<Due> slice) {
        var units = new ArrayList<Writer.Unit>();
        var jobs = new ArrayList<Due>();
        for (var job : slice) {
            units.add(() -> rows.take(job).forEach(payload -> runner(job).run(job.key(), payload)));
            jobs.add(job);
        }
        var results = writer.submit(units);
        for (int i = 0; i < jobs.size(); i++) {
            settle(jobs.get(i), results.get(i));
        }
    }

    private Runner runner(Due job) {
        var runner = runners.get(job.kind());
        if (runner == null) {
            throw new IllegalStateException("Nothing runs jobs of the kind '%s'".formatted(job.kind()));
        }
        return runner;
    }

    private void settle(Due job, CompletableFuture<Void> result) {
        try {
            result.join();
            failures.remove(job.job());
        } catch (CompletionException e) {
            int times = failures.merge(job.job(), 1, Integer::sum);
            var pause = Duration.ofMinutes(Math.min(60, 1L << Math.min(times - 1, 6)));
            log.error("The job {} '{}' failed and is tried again in {}", job.kind(), job.key(), pause, e.getCause());
            var _ = writer.submit(() -> {
                var due = clock.instant().plus(pause);
                rows.postpone(job, due);
                writer.afterCommit(() -> next.accumulateAndGet(due.toEpochMilli(), Math::min));
            });
        }
    }
}
