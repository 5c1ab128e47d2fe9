package org.forumbot.delivery;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The sending of messages as a whole. What an earlier process has left is read before anything new can be said; nothing
 * is sent before {@link #open}. Whoever takes updates has a higher phase, and so has stopped before.
 */
@Component
class OutboxDelivery implements Delivery, SmartLifecycle, SmartInitializingSingleton {
    static final int PHASE = 100;

    private static final Logger log = LoggerFactory.getLogger(OutboxDelivery.class);

    private final OutboxRows rows;
    private final Post post;
    private final Senders senders;
    private final Results results;
    private final AtomicBoolean running = new AtomicBoolean();

    OutboxDelivery(OutboxRows rows, Post post, Senders senders, Results results) {
        this.rows = rows;
        this.post = post;
        this.senders = senders;
        this.results = results;
    }

    @Override
    public void open() {
        post.open();
    }

    @Override
    public void afterSingletonsInstantiated() {
        results.arrivedEarlier();
        for (var lane : Lane.values()) {
            if (Backlog.LONG.contains(lane)) {
                post.leave(rows.counted(lane));
            } else {
                post.add(rows.left(lane));
            }
        }
        int left = post.size();
        if (left > 0) {
            log.info("{} messages of an earlier run are still to be sent", left);
        }
    }

    @Override
    public void start() {
        running.set(true);
        senders.start();
    }

    @Override
    public void stop() {
        try {
            senders.stop();
            results.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.set(false);
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
