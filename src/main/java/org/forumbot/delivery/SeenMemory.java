package org.forumbot.delivery;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.forumbot.store.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands what is known of the newest messages from one run to the next: a second tap or an old button is then answered
 * as if the bot had never been away. Stops when nothing is sent any more, and while the writer still works.
 */
@Component
class SeenMemory implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SeenMemory.class);
    private static final int SECONDS = 5;

    private final SeenMessages messages;
    private final SeenRows rows;
    private final Writer writer;
    private volatile boolean running;

    SeenMemory(SeenMessages messages, SeenRows rows, Writer writer) {
        this.messages = messages;
        this.rows = rows;
        this.writer = writer;
    }

    @Override
    public void start() {
        var left = rows.left();
        if (!left.isEmpty()) {
            messages.recall(left);
            stored(rows::take);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        List<SeenMessages.Known> all = messages.all();
        if (!all.isEmpty()) {
            stored(() -> rows.leave(all));
        }
    }

    private void stored(Writer.Unit unit) {
        try {
            writer.submit(unit).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("What is known of the newest messages could not be stored; old buttons are answered anew", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return OutboxDelivery.PHASE - 10;
    }
}
