package org.forumbot.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.forumbot.delivery.Outbox;
import org.forumbot.store.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands what came to the writer; what cannot be handled is set aside, with an apology to the person. */
@Component
class StoredTurns implements Turns {
    private static final Logger LOG = LoggerFactory.getLogger(StoredTurns.class);

    private final Writer writer;
    private final TurnUnit unit;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Apology apology;

    StoredTurns(Writer writer, TurnUnit unit, Inbox inbox, Outbox outbox, Apology apology) {
        this.writer = writer;
        this.unit = unit;
        this.inbox = inbox;
        this.outbox = outbox;
        this.apology = apology;
    }

    @Override
    public void handle(List<Incoming> batch) throws InterruptedException {
        var units =
                batch.stream().<Writer.Unit>map(what -> () -> unit.handle(what)).toList();
        var done = writer.submit(units);
        for (int at = 0; at < batch.size(); at++) {
            finish(batch.get(at), done.get(at));
        }
    }

    private void finish(Incoming what, CompletableFuture<Void> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException guilty) {
            var cause = guilty.getCause() == null ? guilty : guilty.getCause();
            LOG.error("One update could not be handled and is set aside (table quarantine): {}", place(cause));
            try {
                writer.submit(() -> setAside(what, cause)).get();
            } catch (ExecutionException again) {
                LOG.error("It could not even be set aside: {}", place(again));
            }
        }
    }

    /** Kind and places of the failure without its text: that may hold a person's words. */
    private static String place(Throwable failure) {
        var frames = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.forumbot."))
                .limit(3)
                .toList();
        return failure.getClass().getName() + " at " + frames;
    }

    private void setAside(Incoming what, Throwable cause) {
        if (!inbox.take(what.key())) {
            return;
        }
        switch (what) {
            case Incoming.Message message -> {
                inbox.setAside(message.from().id(), what.toString(), cause.toString());
                apology.to(message.place(), message.from());
            }
            case Incoming.Press press -> {
                inbox.setAside(press.from().id(), what.toString(), cause.toString());
                outbox.acknowledge(press.press(), null);
                apology.to(press.place(), press.from());
            }
            case Incoming.Membership _, Incoming.Moved _, Incoming.Unreadable _ ->
                inbox.setAside(0, what.toString(), cause.toString());
        }
    }
}
