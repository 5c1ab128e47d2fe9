package org.forumbot.programme;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.store.Writer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rows of seats, and how many there are. They are counted once, when a forum is asked about first; from then on the
 * numbers go along with the rows, as each list of sections shows them all. What a batch has changed counts at once for
 * that batch, for good after its commit, and not at all after a rollback. Only inside units of the writer, and the only
 * way to the rows.
 */
@Component
class SeatBook {
    private final SeatRows rows;
    private final Writer writer;
    /** By forum and section, as it was committed. */
    private final Map<String, Map<String, Count>> counted = new HashMap<>();

    SeatBook(SeatRows rows, Writer writer) {
        this.rows = rows;
        this.writer = writer;
    }

    /** How many rows a section has in each state. */
    record Count(int seated, int waiting) {
        static final Count NONE = new Count(0, 0);

        private Count plus(Count other) {
            return new Count(seated + other.seated, waiting + other.waiting);
        }

        private static Count of(Seat.State state, int number) {
            return state == Seat.State.SEATED ? new Count(number, 0) : new Count(0, number);
        }
    }

    private record Place(String forum, String section) {}

    Seat add(Seat seat) {
        change(seat, Count.of(seat.state(), 1));
        return rows.save(seat);
    }

    void remove(Seat seat) {
        change(seat, Count.of(seat.state(), -1));
        rows.delete(seat);
    }

    /** Out of the line, into the seat. */
    void give(Seat seat, Instant now) {
        change(seat, Count.of(seat.state(), -1));
        seat.give(now);
        change(seat, Count.of(seat.state(), 1));
    }

    /** No query but the very first time. */
    Count count(String forum, String section) {
        var stored = counted(forum).getOrDefault(section, Count.NONE);
        return stored.plus(changed().getOrDefault(new Place(forum, section), Count.NONE));
    }

    Optional<Seat> find(long id) {
        return rows.findById(id);
    }

    Optional<Seat> find(HolderId holder, String forum, String section) {
        return rows.findByHolderAndForumAndSection(holder.value(), forum, section);
    }

    /** In the order in which they were claimed. */
    List<Seat> of(HolderId holder, String forum) {
        return rows.findByHolderAndForumOrderById(holder.value(), forum);
    }

    /** The first ones in line. */
    List<Seat> line(String forum, String section, int most) {
        return rows.line(forum, section, Limit.of(most));
    }

    /** Where the holder stands in each line, 1 for the first. */
    Map<String, Integer> positions(HolderId holder, String forum) {
        var positions = new HashMap<String, Integer>();
        rows.positions(holder.value(), forum).forEach(row -> positions.put(row.section(), (int) row.position()));
        return positions;
    }

    long since(String forum, Seat.State state, Instant time) {
        return rows.countSince(forum, state, time.toEpochMilli());
    }

    /** The rows have been changed behind it: they are counted anew. */
    void forget() {
        counted.clear();
    }

    private Map<String, Count> counted(String forum) {
        return counted.computeIfAbsent(forum, this::countedAnew);
    }

    private Map<String, Count> countedAnew(String forum) {
        var counts = new HashMap<String, Count>();
        rows.countsOf(forum)
                .forEach(row -> counts.merge(row.section(), Count.of(row.state(), (int) row.count()), Count::plus));
        return counts;
    }

    private void change(Seat seat, Count by) {
        var held = seat.held();
        // counted before the first change of a batch is stored, as counting would find it
        var stored = counted(held.forum());
        changing().merge(new Place(held.forum(), held.section()), by, Count::plus);
        writer.afterCommit(() -> stored.merge(held.section(), by, Count::plus));
    }

    /** What the running batch has changed so far. */
    @SuppressWarnings("unchecked")
    private Map<Place, Count> changed() {
        var changed = TransactionSynchronizationManager.getResource(this);
        return changed == null ? Map.of() : (Map<Place, Count>) changed;
    }

    private Map<Place, Count> changing() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return changed();
        }
        var changing = new HashMap<Place, Count>();
        TransactionSynchronizationManager.bindResource(this, changing);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(SeatBook.this);
            }
        });
        return changing;
    }
}
