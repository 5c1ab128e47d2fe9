package org.forumbot.programme;

import java.util.HashMap;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many rows each section has in each state. Counted by the database once, then kept up with every change, so that a
 * screen costs the same however many have a seat. What a transaction has changed is forgotten when it is rolled back, and
 * counted anew. Only inside a unit of the writer.
 */
final class SeatCounts {
    private final SeatRows rows;
    private final Map<String, Map<String, Count>> forums = new HashMap<>();

    SeatCounts(SeatRows rows) {
        this.rows = rows;
    }

    record Count(int seated, int waiting) {
        static final Count NONE = new Count(0, 0);

        private Count changed(boolean waits, int by) {
            return waits ? new Count(seated, waiting + by) : new Count(seated + by, waiting);
        }
    }

    Count of(String forum, String section) {
        return forums.computeIfAbsent(forum, this::counted).getOrDefault(section, Count.NONE);
    }

    private Map<String, Count> counted(String forum) {
        var counts = new HashMap<String, Count>();
        for (var row : rows.countsOf(forum)) {
            add(counts, row.section(), row.state() == Seat.State.WAITING, (int) row.count());
        }
        return counts;
    }

    void added(Seat seat) {
        change(seat.held(), seat.waiting(), 1);
    }

    void removed(Seat seat) {
        change(seat.held(), seat.waiting(), -1);
    }

    private void change(Held held, boolean waits, int by) {
        forgetAfterRollback();
        var counts = forums.get(held.forum());
        // what was not counted yet will be, with this change in it
        if (counts != null) {
            add(counts, held.section(), waits, by);
        }
    }

    private static void add(Map<String, Count> counts, String section, boolean waits, int by) {
        counts.put(section, counts.getOrDefault(section, Count.NONE).changed(waits, by));
    }

    void forget() {
        forums.clear();
    }

    private void forgetAfterRollback() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(SeatCounts.this);
                if (status != STATUS_COMMITTED) {
                    forget();
                }
            }
        });
    }
}
