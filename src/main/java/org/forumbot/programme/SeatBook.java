package org.forumbot.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.programme.SeatRows.Position;
import org.forumbot.store.Ids;
import org.forumbot.store.Recalled;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The only way to the rows of seats: what is counted goes along with every change, and changes are told. Only inside a
 * unit of the writer.
 */
@Component
class SeatBook {
    /** More than talk to the bot within some minutes. */
    private static final int KNOWN = 2_000;

    private final SeatRows rows;
    private final SeatCounts counts;
    private final Ids ids;
    private final Recalled<Whose, List<Held>> known = new Recalled<>(KNOWN);

    /** Whoever joins a line stands behind the others; when anybody leaves one, all is read anew. */
    private final Recalled<Whose, Map<String, Integer>> positions = new Recalled<>(KNOWN);

    private final Clock clock;
    private final ApplicationEventPublisher events;

    SeatBook(SeatRows rows, Sections sections, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.counts = new SeatCounts(rows, sections);
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    Instant now() {
        return clock.instant();
    }

    void tell(Record event) {
        events.publishEvent(event);
    }

    private record Whose(long holder, String forum) {}

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

    /** The rows of a holder, to be changed. No query for who is known to have none. */
    List<Seat> of(HolderId holder, String forum) {
        return known(holder, forum).isEmpty() ? List.of() : rows.findByHolderAndForumOrderById(holder.value(), forum);
    }

    /** What is in those rows. No query but the first time. */
    List<Held> held(HolderId holder, String forum) {
        var now = now();
        return known(holder, forum).stream().map(held -> held.at(now)).toList();
    }

    /** Whatever this transaction has added is known, and what it has deleted is written at once. */
    private List<Held> known(HolderId holder, String forum) {
        return known.of(
                new Whose(holder.value(), forum),
                whose -> rows.stored(whose.holder(), whose.forum()).stream()
                        .map(SeatBook::known)
                        .toList());
    }

    /** As if no time passed, so that it can be told at any time what it is. */
    private static Held known(Seat seat) {
        return seat.held(Instant.EPOCH);
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

    List<Seat> lapsed(String forum, String section) {
        return rows.lapsed(forum, section, now().toEpochMilli());
    }

    List<Seat> line(String forum, String section, long after, int most) {
        return rows.line(forum, section, after, Limit.of(most));
    }

    List<Seat> lastSeated(String forum, String section, int most) {
        return rows.lastSeated(forum, section, Limit.of(most));
    }

    Map<String, Integer> positions(HolderId holder, String forum) {
        return positions.of(
                new Whose(holder.value(), forum),
                whose -> rows.positions(whose.holder(), whose.forum()).stream()
                        .collect(Collectors.toMap(Position::section, row -> (int) row.position())));
    }

    int countSince(String forum, Hold hold, Instant time) {
        return (int) rows.countSince(forum, hold, time.toEpochMilli());
    }

    /** @param group null for none */
    void seat(HolderId holder, String forum, String section, Traits traits, @Nullable String group) {
        var seat = new Seat(ids.next(), holder, forum, section, Hold.SEATED, traits, now());
        seat.sit(group);
        add(seat);
        tell(new SeatTaken(seat.getId(), false));
    }

    /** At the end of the line. */
    void queue(HolderId holder, String forum, String section, Traits traits) {
        add(new Seat(ids.next(), holder, forum, section, Hold.WAITING, traits, now()));
    }

    private void add(Seat seat) {
        var before = known(new HolderId(seat.holder()), seat.forum());
        rows.save(seat);
        counts.added(seat);
        stands(seat, before);
        known.put(
                whose(seat),
                Stream.concat(before.stream(), Stream.of(known(seat))).toList());
    }

    void change(Seat seat, BiConsumer<Seat, Instant> change) {
        counts.removed(seat);
        boolean stood = seat.state() == Hold.WAITING;
        change.accept(seat, now());
        moved(stood || seat.state() == Hold.WAITING);
        counts.added(seat);
        follow(seat, held -> held.map(each -> each.seat() == seat.getId() ? known(seat) : each));
    }

    /** At once, so that others can take their places: Hibernate writes new rows before it deletes. */
    void remove(List<Seat> seats) {
        if (seats.isEmpty()) {
            return;
        }
        seats.forEach(rows::delete);
        rows.flush();
        seats.forEach(this::removed);
    }

    private void removed(Seat seat) {
        counts.removed(seat);
        moved(seat.state() == Hold.WAITING);
        follow(seat, held -> held.filter(each -> each.seat() != seat.getId()));
    }

    private void stands(Seat seat, List<Held> before) {
        if (seat.state() == Hold.WAITING && before.stream().noneMatch(Held::waiting)) {
            int last = tally(seat.forum(), seat.section()).waiting();
            positions.put(whose(seat), Map.of(seat.section(), last));
        } else {
            positions.forget(whose(seat));
        }
    }

    private void moved(boolean line) {
        if (line) {
            positions.clear();
        }
    }

    private void follow(Seat seat, UnaryOperator<Stream<Held>> change) {
        known.follow(whose(seat), held -> change.apply(held.stream()).toList());
    }

    private static Whose whose(Seat seat) {
        return new Whose(seat.holder(), seat.forum());
    }

    void countAnew() {
        counts.forget();
        known.clear();
        positions.clear();
    }
}
