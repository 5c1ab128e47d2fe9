package org.forumbot.catalogue;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Does one piece of work after the other on a thread of its own. What fails is tried again after a second, then after
 * twice as long, at last every minute, until it is done or the program ends; what comes meanwhile need not wait for it.
 */
final class Untiring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Untiring.class);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final ScheduledThreadPoolExecutor working;
    private final String failed;
    private final AtomicInteger waiting = new AtomicInteger();

    /** @param failed what is written to the log when something fails */
    Untiring(String name, String failed) {
        var threads = new CustomizableThreadFactory(name + "-");
        threads.setDaemon(true);
        this.working = new ScheduledThreadPoolExecutor(1, threads, new ThreadPoolExecutor.DiscardPolicy());
        this.failed = failed;
    }

    void add(Runnable work) {
        add(work, work);
    }

    /** @param again what is done instead when the work has failed: by then there may be something newer */
    void add(Runnable work, Runnable again) {
        working.execute(() -> attempt(work, again, FIRST));
    }

    private void attempt(Runnable work, Runnable again, Duration pause) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (!working.isShutdown()) {
                LOG.error("{}; it is tried again in {} s.", failed, pause.toSeconds(), failure);
                waiting.incrementAndGet();
                working.schedule(() -> tryAgain(again, pause.multipliedBy(2)), pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void tryAgain(Runnable work, Duration pause) {
        attempt(work, work, pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        waiting.decrementAndGet();
    }

    /** Whether something has failed and is yet to be tried again. */
    boolean isBehind() {
        return waiting.get() > 0;
    }

    @Override
    public void close() {
        working.shutdownNow();
    }
}
