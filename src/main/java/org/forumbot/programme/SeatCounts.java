package org.forumbot.programme;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many rows each section has in each state. Counted by the database once, then kept up with every change, so that a
 * screen costs the same however many have a seat. What a transaction has changed is forgotten when it is rolled back, and
 * counted anew. Only inside a unit of the writer.
 */
final class SeatCounts {
    private final SeatRows rows;
    private final Map<String, Map<String, Tally>> forums = new HashMap<>();

    SeatCounts(SeatRows rows) {
        this.rows = rows;
    }

    Tally of(String forum, String section) {
        return tally(forums.computeIfAbsent(forum, this::counted), section);
    }

    private Map<String, Tally> counted(String forum) {
        var tallies = new HashMap<String, Tally>();
        rows.countsOf(forum).forEach(row -> tally(tallies, row.section()).counted(row.state(), (int) row.count()));
        rows.offers(forum).forEach(seat -> tally(tallies, seat.section()).added(seat));
        return tallies;
    }

    private static Tally tally(Map<String, Tally> tallies, String section) {
        return tallies.computeIfAbsent(section, _ -> new Tally());
    }

    void added(Seat seat) {
        var tallies = changing(seat.forum());
        if (tallies != null) {
            tally(tallies, seat.section()).added(seat);
        }
    }

    void removed(Seat seat) {
        var tallies = changing(seat.forum());
        if (tallies != null) {
            tally(tallies, seat.section()).removed(seat);
        }
    }

    /** Null for what was not counted yet: it will be, with this change in it. */
    private @Nullable Map<String, Tally> changing(String forum) {
        forgetAfterRollback();
        return forums.get(forum);
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
