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
 * Hands what came to the writer; what cannot be handled is set aside. What is too much of one person is answered once and
 * otherwise dropped, as if it had never come.
 */
@Component
class StoredTurns implements Turns {
    private static final Logger LOG = LoggerFactory.getLogger(StoredTurns.class);

    private final Writer writer;
    private final TurnUnit unit;
    private final Quarantine quarantine;
    private final TurnMeters meters;
    private final FloodGate gate;

    StoredTurns(Writer writer, TurnUnit unit, Quarantine quarantine, TurnMeters meters, FloodGate gate) {
        this.writer = writer;
        this.unit = unit;
        this.quarantine = quarantine;
        this.meters = meters;
        this.gate = gate;
    }

    /** One that came, as a unit; what became of it holds once the unit has been committed. */
    private final class Turn implements Writer.Unit {
        private final Incoming what;
        private final long heard;
        private final boolean tooMuch;
        private TurnOutcome outcome = TurnOutcome.FAILED;

        Turn(Incoming what, long heard, boolean tooMuch) {
            this.what = what;
            this.heard = heard;
            this.tooMuch = tooMuch;
        }

        @Override
        public void run() {
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
            switch (gate.of(what)) {
                case PASS -> turns.add(new Turn(what, heard, false));
                case ENOUGH -> turns.add(new Turn(what, heard, true));
                case SILENCE -> meters.ended(TurnOutcome.REFUSED);
            }
        }
        var done = writer.submit(turns);
        for (int at = 0; at < turns.size(); at++) {
            finish(turns.get(at), done.get(at));
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
