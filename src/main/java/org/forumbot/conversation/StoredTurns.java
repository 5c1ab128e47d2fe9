package org.forumbot.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.forumbot.store.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands what came to the writer; what cannot be handled is set aside. What is too much of one person is answered once and
 * otherwise dropped, as if it had never come.
 */
@Component
class StoredTurns implements Turns {
    private static final Logger LOG = LoggerFactory.getLogger(StoredTurns.class);

    /** A disk that is busy for a moment is no outage. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Writer writer;
    private final TurnUnit unit;
    private final Quarantine quarantine;
    private final TurnMeters meters;
    private final Outage outage;

    StoredTurns(Writer writer, TurnUnit unit, Quarantine quarantine, TurnMeters meters, Outage outage) {
        this.writer = writer;
        this.unit = unit;
        this.quarantine = quarantine;
        this.meters = meters;
        this.outage = outage;
    }

    /** One that came, as a unit; what became of it holds once the unit has been committed. */
    private final class Turn implements Writer.Unit {
        private final Incoming what;
        private final long heard;
        private final boolean tooMuch;
        private volatile boolean withdrawn;
        private TurnOutcome outcome = TurnOutcome.FAILED;

        Turn(Incoming what, long heard, boolean tooMuch) {
            this.what = what;
            this.heard = heard;
            this.tooMuch = tooMuch;
        }

        @Override
        public void run() {
            if (withdrawn) {
                return;
            }
            if (tooMuch) {
                quarantine.refuse(what);
                outcome = TurnOutcome.REFUSED;
            } else {
                outcome = unit.handle(what, heard);
            }
        }
    }

    @Override
    public void handle(List<Incoming> batch) throws InterruptedException {
        long heard = System.nanoTime();
        batch.forEach(meters::came);
        var turns = new ArrayList<Turn>(batch.size());
        for (var what : batch) {
            switch (quarantine.admits(what)) {
                case PASS -> turns.add(new Turn(what, heard, false));
                case ENOUGH -> turns.add(new Turn(what, heard, true));
                case SILENCE -> meters.ended(TurnOutcome.REFUSED);
            }
        }
        var done = writer.submit(turns);
        if (!settled(done)) {
            outage.tell(batch);
            if (!settled(done)) {
                // they come again, together with whatever has come since; what is stored already is known then
                turns.forEach(turn -> turn.withdrawn = true);
                throw new NotNow();
            }
        }
        if (writer.works()) {
            outage.isOver();
        }
        for (int at = 0; at < turns.size(); at++) {
            finish(turns.get(at), done.get(at));
        }
    }

    /** False when the database fails, and has kept them waiting for a while. */
    private boolean settled(List<CompletableFuture<Void>> done) throws InterruptedException {
        var all = CompletableFuture.allOf(done.toArray(CompletableFuture[]::new));
        while (true) {
            try {
                all.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (ExecutionException _) {
                return true; // each tells for itself
            } catch (TimeoutException _) {
                if (!writer.works()) {
                    return false;
                }
            }
        }
    }

    private void finish(Turn turn, CompletableFuture<Void> done) throws InterruptedException {
        try {
            done.get();
            meters.ended(turn.outcome);
        } catch (ExecutionException guilty) {
            var cause = guilty.getCause() == null ? guilty : guilty.getCause();
            LOG.error("One update could not be handled and is set aside (table quarantine): {}", place(cause));
            meters.ended(TurnOutcome.FAILED);
            try {
                writer.submit(() -> quarantine.take(turn.what, cause, place(cause)))
                        .get();
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
}
