package org.forumbot.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    /** More than talk to the bot within an hour. */
    private static final int KNOWN = 10_000;

    private final SeatRows rows;
    private final SeatCounts counts;
    private final Ids ids;
    private final Recalled<Whose, List<Held>> known = new Recalled<>(KNOWN);
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

    List<Seat> of(HolderId holder, String forum) {
        return rows.findByHolderAndForumOrderById(holder.value(), forum);
    }

    /** What is in those rows. No query but the first time. */
    List<Held> held(HolderId holder, String forum) {
        var now = now();
        return known.of(new Whose(holder.value(), forum), whose -> read(holder, whose.forum())).stream()
                .map(held -> held.at(now))
                .toList();
    }

    private List<Held> read(HolderId holder, String forum) {
        return of(holder, forum).stream().map(SeatBook::known).toList();
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
        var positions = new HashMap<String, Integer>();
        rows.positions(holder.value(), forum).forEach(row -> positions.put(row.section(), (int) row.position()));
        return positions;
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
        rows.save(seat);
        counts.added(seat);
        follow(seat, held -> Stream.concat(held, Stream.of(known(seat))));
    }

    void change(Seat seat, BiConsumer<Seat, Instant> change) {
        counts.removed(seat);
        change.accept(seat, now());
        counts.added(seat);
        follow(seat, held -> held.map(each -> each.seat() == seat.getId() ? known(seat) : each));
    }

    void remove(Seat seat) {
        rows.delete(seat);
        counts.removed(seat);
        follow(seat, held -> held.filter(each -> each.seat() != seat.getId()));
    }

    private void follow(Seat seat, UnaryOperator<Stream<Held>> change) {
        known.follow(
                new Whose(seat.holder(), seat.forum()),
                held -> change.apply(held.stream()).toList());
    }

    /** Removes it at once, so that another can take its place: Hibernate writes new rows before it deletes. */
    void replace(Seat seat) {
        remove(seat);
        rows.flush();
    }

    void countAnew() {
        counts.forget();
        known.clear();
    }
}
