package org.forumbot.delivery;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Sends acknowledgements of presses beside the messages: no rows, no pace, no second try. When more gather than can be
 * sent, the oldest are dropped, as a press is forgotten by the messenger first.
 */
@Component
class Acknowledgements implements AutoCloseable {
    private static final int THREADS = 3;
    private static final int WAITING = 1_000;

    private final Channel channel;
    private final DeliveryMeters meters;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            new CustomizableThreadFactory("acknowledger-"),
            new ThreadPoolExecutor.DiscardOldestPolicy());

    Acknowledgements(Channel channel, DeliveryMeters meters) {
        this.channel = channel;
        this.meters = meters;
    }

    record Acknowledgement(String press, @Nullable String toast) {}

    /** Returns at once. */
    void send(Acknowledgement acknowledgement) {
        threads.execute(() -> {
            channel.acknowledge(acknowledgement.press(), acknowledgement.toast());
            meters.acknowledged();
        });
    }

    @Override
    public void close() throws InterruptedException {
        threads.shutdown();
        var _ = threads.awaitTermination(Duration.ofSeconds(2).toMillis(), TimeUnit.MILLISECONDS);
    }
}
