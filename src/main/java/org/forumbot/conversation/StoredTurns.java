package org.forumbot.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.forumbot.store.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands what came to the writer; what cannot be handled is set aside, with an apology to the person. What is too much of
 * one person is answered once and otherwise dropped, as if it had never come.
 */
@Component
class StoredTurns implements Turns {
    private static final Logger LOG = LoggerFactory.getLogger(StoredTurns.class);

    private final Writer writer;
    private final TurnUnit unit;
    private final Inbox inbox;
    private final Apology apology;
    private final FloodGate gate;

    StoredTurns(Writer writer, TurnUnit unit, Inbox inbox, Apology apology, FloodGate gate) {
        this.writer = writer;
        this.unit = unit;
        this.inbox = inbox;
        this.apology = apology;
        this.gate = gate;
    }

    @Override
    public void handle(List<Incoming> batch) throws InterruptedException {
        var let = new ArrayList<Incoming>(batch.size());
        var units = new ArrayList<Writer.Unit>(batch.size());
        for (var what : batch) {
            switch (gate.of(what)) {
                case PASS -> {
                    let.add(what);
                    units.add(() -> unit.handle(what));
                }
                case ENOUGH -> {
                    let.add(what);
                    units.add(() -> apology.enough(what));
                }
                case SILENCE -> {}
            }
        }
        var done = writer.submit(units);
        for (int at = 0; at < let.size(); at++) {
            finish(let.get(at), done.get(at));
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
        if (inbox.take(what.key())) {
            inbox.setAside(person(what), what.toString(), cause.toString(), place(cause));
            apology.couldNotHandle(what);
        }
    }

    private static long person(Incoming what) {
        return switch (what) {
            case Incoming.Message message -> message.from().id();
            case Incoming.Press press -> press.from().id();
            case Incoming.Membership _, Incoming.Moved _, Incoming.Unreadable _ -> 0;
        };
    }
}
