package org.forumbot.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.forumbot.store.Ids;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The only way to the rows of seats: what is counted goes along with every change. Only inside a unit of the writer. */
@Component
class SeatBook {
    private final SeatRows rows;
    private final SeatCounts counts;
    private final Ids ids;

    SeatBook(SeatRows rows, Ids ids) {
        this.rows = rows;
        this.counts = new SeatCounts(rows);
        this.ids = ids;
    }

    /** No query but the first time. */
    Tally tally(String forum, String section) {
        return counts.of(forum, section);
    }

    Optional<Seat> find(long seat) {
        return rows.findById(seat);
    }

    Optional<Seat> find(HolderId holder, String forum, String section) {
        return rows.findByHolderAndForumAndSection(holder.value(), forum, section);
    }

    List<Seat> of(HolderId holder, String forum) {
        return rows.findByHolderAndForumOrderById(holder.value(), forum);
    }

    List<Seat> of(Collection<HolderId> holders, String forum) {
        return holders.isEmpty()
                ? List.of()
                : rows.findByForumAndHolderIn(
                        forum, holders.stream().map(HolderId::value).toList());
    }

    List<Seat> in(String forum, String section, long after, int most) {
        return rows.in(forum, section, after, Limit.of(most));
    }

    List<Seat> lapsed(String forum, String section, Instant now) {
        return rows.lapsed(forum, section, now.toEpochMilli());
    }

    List<Seat> line(String forum, String section, long after, int most) {
        return rows.line(forum, section, after, Limit.of(most));
    }

    Map<String, Integer> positions(HolderId holder, String forum) {
        var positions = new HashMap<String, Integer>();
        rows.positions(holder.value(), forum).forEach(row -> positions.put(row.section(), (int) row.position()));
        return positions;
    }

    int countSince(String forum, Hold hold, Instant time) {
        return (int) rows.countSince(forum, hold, time.toEpochMilli());
    }

    /** At the end of the line, where it is one. */
    Seat add(HolderId holder, String forum, String section, Hold hold, Traits traits, Instant now) {
        var seat = rows.save(new Seat(ids.next(), holder, forum, section, hold, traits, now));
        counts.added(seat);
        return seat;
    }

    void change(Seat seat, Consumer<Seat> change) {
        counts.removed(seat);
        change.accept(seat);
        counts.added(seat);
    }

    void remove(Seat seat) {
        rows.delete(seat);
        counts.removed(seat);
    }

    /** Removes it at once, so that another can take its place: Hibernate writes new rows before it deletes. */
    void replace(Seat seat) {
        remove(seat);
        rows.flush();
    }

    void countAnew() {
        counts.forget();
    }
}
