package org.forumbot.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.forumbot.delivery.Channel.Result;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** The threads that wait for answers of the messenger. */
final class Senders {
    private static final Logger log = LoggerFactory.getLogger(Senders.class);
    private static final Duration DRAINED = Duration.ofSeconds(7);
    private static final Duration LANDED = Duration.ofSeconds(1);

    private final Post post;
    private final Channel channel;
    private final Settlement settlement;
    private final DeliveryMeters meters;
    private final OutboxRows rows;
    private final List<Thread> threads;

    Senders(Post post, Channel channel, Settlement settlement, DeliveryMeters meters, OutboxRows rows) {
        this.post = post;
        this.channel = channel;
        this.settlement = settlement;
        this.meters = meters;
        this.rows = rows;
        this.threads = IntStream.rangeClosed(1, Flight.MOST)
                .mapToObj(i -> Thread.ofPlatform().daemon().name("sender-" + i).unstarted(this::work))
                .toList();
    }

    void start() {
        threads.forEach(Thread::start);
    }

    /** Sends what may go within seven seconds, then waits a second for calls on their way; the rest stays in the table. */
    void stop() throws InterruptedException {
        long end = System.nanoTime() + DRAINED.toNanos();
        for (long left = DRAINED.toNanos(); left > 0 && !post.isQuietFor(left); left = end - System.nanoTime()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        post.end();
        long landing = System.nanoTime() + LANDED.toNanos();
        for (var thread : threads) {
            thread.join(Duration.ofNanos(Math.max(1, landing - System.nanoTime())));
        }
    }

    /** One call, when a letter may go now. @return whether one could */
    boolean sendOne() throws InterruptedException {
        readOn();
        var letter = post.poll();
        if (letter == null) {
            return false;
        }
        send(letter);
        return true;
    }

    private void work() {
        try {
            for (var letter = next(); letter != null; letter = next()) {
                send(letter);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever has made room in a window fills it before waiting for the next letter. */
    private @Nullable Letter next() throws InterruptedException {
        readOn();
        return post.take();
    }

    private void readOn() throws InterruptedException {
        for (var wanted = post.wanted(); wanted.isPresent(); wanted = post.wanted()) {
            post.bring(wanted.get(), read(wanted.get()));
        }
    }

    private List<Letter> read(Backlog.Wanted wanted) throws InterruptedException {
        for (boolean told = false; !post.isEnded(); told = true) {
            try {
                return rows.read(wanted);
            } catch (DataAccessException e) {
                if (!told) {
                    log.error("Messages that wait cannot be read, trying on", e);
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
        return List.of();
    }

    private void send(Letter letter) {
        long begun = System.nanoTime();
        var result = resultOf(letter);
        long ended = System.nanoTime();
        post.took(ended - begun);
        meters.called(letter, result, begun, ended);
        if (!settlement.settle(letter, result)) {
            meters.failed();
        }
    }

    private Result resultOf(Letter letter) {
        try {
            return channel.send(letter.isEdit(), letter.body(), letter.file());
        } catch (Throwable broken) {
            // the text of the exception may carry the address of the call, and with it the token
            log.error(
                    "The channel broke its promise and threw {}",
                    broken.getClass().getName());
            return new Result.Unknown(broken.getClass().getSimpleName());
        }
    }
}
