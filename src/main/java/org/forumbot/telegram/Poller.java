package org.forumbot.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * Polls on a thread of its own, from when the program is ready until it stops. Nothing ends it in between, and neither a
 * silent Telegram nor a wrong token keeps the program from starting.
 */
final class Poller implements SmartLifecycle {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration ONCE_MORE = Duration.ofMillis(50);

    private final Round round;
    private @Nullable Thread thread;
    private CountDownLatch stop = new CountDownLatch(1);

    Poller(Round round) {
        this.round = round;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        start();
    }

    /** Not with the context: only when the program is ready. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void start() {
        if (thread != null) {
            return;
        }
        stop = new CountDownLatch(1);
        round.start();
        thread = Thread.ofPlatform().name("telegram-poll").start(new Loop(round, stop));
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Ends a waiting poll at once and lets a batch that is being handled come to its end, for three seconds. */
    @Override
    public synchronized void stop() {
        var polling = thread;
        if (polling == null) {
            return;
        }
        thread = null;
        stop.countDown();
        try {
            // A call that was just being made is not cancelled by the first try.
            for (long tries = PATIENCE.dividedBy(ONCE_MORE); tries > 0 && !ended(polling); tries--) {
                round.stop();
            }
            polling.interrupt();
        } catch (InterruptedException e) {
            polling.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(Thread polling) throws InterruptedException {
        return polling.join(ONCE_MORE);
    }

    private record Loop(Round round, CountDownLatch stop) implements Runnable {
        @Override
        public void run() {
            boolean stopped = false;
            while (!stopped) {
                try {
                    stopped = stop.await(once().toMillis(), TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    stopped = stop.getCount() == 0;
                }
            }
        }

        private Duration once() throws InterruptedException {
            try {
                return round.next();
            } catch (InterruptedException e) {
                throw e;
            } catch (Throwable e) {
                return round.stuck(e);
            }
        }
    }
}
