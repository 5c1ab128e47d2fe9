package org.forumbot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.forumbot.store.Writer.Unit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Runs units in one transaction and tells what became of them. Used by the writer's thread alone. */
final class Batch {
    private static final Logger log = LoggerFactory.getLogger(Batch.class);

    private final TransactionOperations transactions;
    private final CommitMark mark;
    private final StoreMeters meters;
    private @Nullable Queued running;

    Batch(TransactionOperations transactions, CommitMark mark, StoreMeters meters) {
        this.transactions = transactions;
        this.mark = mark;
        this.meters = meters;
    }

    /** A unit on its way, with what is to happen after its commit. */
    record Queued(Unit unit, CompletableFuture<Void> done, List<Runnable> after) {
        Queued(Unit unit) {
            this(unit, new CompletableFuture<>(), new ArrayList<>());
        }

        /** After the commit. */
        void release() {
            after.forEach(Batch::runQuietly);
            done.complete(null);
        }
    }

    sealed interface Ending {
        record Committed() implements Ending {}

        /** Rolled back: a unit, or several together, cannot be stored. */
        record Failed(Throwable why) implements Ending {}

        /** The database is out of order; whether the commit with this mark happened is to be asked, 0 = it did not. */
        record Trouble(Throwable why, long mark) implements Ending {}
    }

    /** The unit that is running now; null between units. */
    @Nullable
    Queued running() {
        return running;
    }

    Ending run(List<Queued> units) {
        var left = new Left();
        long begun = System.nanoTime();
        try {
            transactions.executeWithoutResult(_ -> {
                units.forEach(this::run);
                left.worked = System.nanoTime();
                left.mark = mark.leave();
            });
            meters.committed(units.size(), begun, left.worked, System.nanoTime());
            return new Ending.Committed();
        } catch (Throwable why) {
            return DatabaseTrouble.isBehind(why) ? new Ending.Trouble(why, left.mark) : new Ending.Failed(why);
        } finally {
            running = null;
        }
    }

    /** How far a batch has come. */
    private static final class Left {
        private long worked;
        private long mark;
    }

    private void run(Queued queued) {
        // what an earlier attempt left was rolled back with it
        queued.after().clear();
        running = queued;
        queued.unit().run();
        running = null;
    }

    private static void runQuietly(Runnable action) {
        try {
            action.run();
        } catch (Throwable e) {
            log.error("What was to follow a commit failed; the commit stands", e);
        }
    }
}
