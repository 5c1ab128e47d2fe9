package org.forumbot.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The one place from which the database is written. Units run on one thread, in the order they came; what waits shares
 * one transaction and one persistence context (at most 100 units, and no more than are done in a moment) and is committed once. Nobody else opens transactions.
 */
public interface Writer {
    /** A piece of work inside the transaction. It must not catch what the database throws, nor wait for anything. */
    interface Unit {
        void run();
    }

    /**
     * Queues the unit. When a unit of a batch throws, the batch is rolled back and each of its units is run alone; only
     * the guilty one fails. When the database itself fails (busy, full, I/O), the batch waits and is tried again.
     *
     * @return done after the commit; failed with what the unit threw
     */
    CompletableFuture<Void> submit(Unit unit);

    /** The same for several units that came together; they stay in order. */
    List<CompletableFuture<Void>> submit(List<? extends Unit> units);

    /**
     * Only inside a unit: runs {@code action} after the commit of the batch, in order; forgotten if the unit is rolled
     * back. For acknowledgements, wake-ups, metrics. The action must not throw and must not wait.
     */
    void afterCommit(Runnable action);

    /** Whether the database takes what is written: false from its first failure until it works again. From any thread. */
    boolean works();
}
