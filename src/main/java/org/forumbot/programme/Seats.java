package org.forumbot.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.store.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Seats in sections, and the lines for them. Only inside a unit of the writer, whose one thread is what keeps two from
 * taking the last seat. Doing the same twice does it once. Free seats are never stored: they are the capacity that the
 * file states now, without those that are taken.
 */
@Component
public class Seats {
    private final SeatRows rows;
    private final SeatCounts counts;
    private final Dialogs dialogs;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Seats(SeatRows rows, Dialogs dialogs, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.counts = new SeatCounts(rows);
        this.dialogs = dialogs;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** Takes a free seat; those who stand in line come first. The same as not being sure about a clash. */
    public SeatDecision claim(HolderId holder, String forum, String section, Traits traits) {
        return claim(holder, forum, section, traits, false);
    }

    /**
     * Takes a free seat; those who stand in line come first.
     *
     * @param sure whether a clash was asked about
     */
    public SeatDecision claim(HolderId holder, String forum, String section, Traits traits, boolean sure) {
        return seek(new Wish(holder, forum, section, traits, sure, false));
    }

    /**
     * Stands in line, or takes the seat if one is free by now.
     *
     * @param sure whether a clash was asked about
     */
    public SeatDecision waitFor(HolderId holder, String forum, String section, Traits traits, boolean sure) {
        return seek(new Wish(holder, forum, section, traits, sure, true));
    }

    /** Gives up the seat or the place in line. @return what was given up, empty when there was nothing */
    public Optional<Held> leave(HolderId holder, String forum, String section) {
        var seat = rows.findByHolderAndForumAndSection(holder.value(), forum, section);
        var held = seat.map(Seat::held);
        seat.ifPresent(one -> giveUp(List.of(one)));
        return held;
    }

    /** Gives up everything. @return how many seats and places in line that were */
    public int leaveAll(HolderId holder, String forum) {
        var seats = rows.findByHolderAndForumOrderById(holder.value(), forum);
        giveUp(seats);
        return seats.size();
    }

    /** How full each section of the file is, in its order. No query but the first time. */
    public Map<String, Occupancy> free(String forum) {
        var all = new LinkedHashMap<String, Occupancy>();
        sections(forum)
                .forEach((code, section) -> all.put(code, occupancy(section.capacity(), counts.of(forum, code))));
        return all;
    }

    /** How full one section is; nothing at all when there is no such section. No query but the first time. */
    public Occupancy free(String forum, String section) {
        var there = sections(forum).get(section);
        return occupancy(there == null ? (Integer) 0 : there.capacity(), counts.of(forum, section));
    }

    /** Seats claimed or given at that time or later and not left since. One query. */
    public int seatedSince(String forum, Instant time) {
        return (int) rows.countSince(forum, Seat.State.SEATED, time.toEpochMilli());
    }

    /** Places in line taken at that time or later that are still waited in. One query. */
    public int waitingSince(String forum, Instant time) {
        return (int) rows.countSince(forum, Seat.State.WAITING, time.toEpochMilli());
    }

    /** Seats and places in line of a holder, in the order in which they were claimed. One query. */
    public List<Held> of(HolderId holder, String forum) {
        return rows.findByHolderAndForumOrderById(holder.value(), forum).stream()
                .map(Seat::held)
                .toList();
    }

    /** Seats and places in line of several holders. One query. */
    public List<Held> of(Collection<HolderId> holders, String forum) {
        var ids = holders.stream().map(HolderId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : rows.findByForumAndHolderIn(forum, ids).stream()
                        .map(Seat::held)
                        .toList();
    }

    /** Seats and places in line in a section, in the order of their ids. One query. @param after id of a seat */
    public List<Held> in(String forum, String section, long after, int most) {
        return rows.in(forum, section, after, Limit.of(most)).stream()
                .map(Seat::held)
                .toList();
    }

    /** Where a holder stands in each line, 1 for the first. One query. */
    public Map<String, Integer> positions(HolderId holder, String forum) {
        var positions = new HashMap<String, Integer>();
        rows.positions(holder.value(), forum).forEach(row -> positions.put(row.section(), (int) row.position()));
        return positions;
    }

    public Optional<Held> find(long seat) {
        return rows.findById(seat).map(Seat::held);
    }

    /**
     * Gives free seats to the first in line. Every path that frees a seat ends here: leaving, cancelling, erasure, a
     * raised capacity. With nothing free or nobody in line it does nothing.
     */
    public void promote(String forum, String section) {
        var now = free(forum, section);
        if (now.overdue()) {
            for (var first : rows.line(forum, section, Limit.of(now.free()))) {
                counts.removed(first);
                first.give(clock.instant());
                counts.added(first);
                events.publishEvent(new SeatGiven(first.getId()));
            }
        }
    }

    /** {@link #promote} for all sections of a forum. */
    public void promoteAll(String forum) {
        free(forum).forEach((section, now) -> {
            if (now.overdue()) {
                promote(forum, section);
            }
        });
    }

    /** The rows have been changed behind its back. */
    void countAnew() {
        counts.forget();
    }

    private record Wish(HolderId holder, String forum, String section, Traits traits, boolean sure, boolean line) {}

    private SeatDecision seek(Wish wish) {
        var sections = sections(wish.forum());
        var section = sections.get(wish.section());
        if (section == null) {
            return new SeatDecision.Gone();
        }
        var own = rows.findByHolderAndForumOrderById(wish.holder().value(), wish.forum());
        var now = afterThoseInLine(wish.forum(), section);
        var here = own.stream()
                .filter(seat -> seat.section().equals(section.code()))
                .findFirst();
        if (here.isPresent()) {
            return here.get().waiting() ? standing(wish) : new SeatDecision.AlreadySeated();
        }
        if (now.free() == 0 && !wish.line()) {
            return new SeatDecision.Full(now.waiting());
        }
        var clash = wish.sure() ? null : clash(section, own, sections);
        return clash != null ? clash : settle(wish, now);
    }

    /** A capacity that was raised belongs to those in line, before anybody who comes now. */
    private Occupancy afterThoseInLine(String forum, Section section) {
        var now = free(forum, section.code());
        if (!now.overdue()) {
            return now;
        }
        promote(forum, section.code());
        return free(forum, section.code());
    }

    private SeatDecision standing(Wish wish) {
        var positions = positions(wish.holder(), wish.forum());
        return new SeatDecision.Waiting(positions.getOrDefault(wish.section(), 1));
    }

    private static SeatDecision.@Nullable Clash clash(Section section, List<Seat> own, Map<String, Section> sections) {
        for (var seat : own) {
            var other = sections.get(seat.section());
            if (other != null && other.clashes(section)) {
                return new SeatDecision.Clash(other.code(), seat.waiting());
            }
        }
        return null;
    }

    private SeatDecision settle(Wish wish, Occupancy now) {
        if (now.free() == 0) {
            add(wish, Seat.State.WAITING);
            return new SeatDecision.Waiting(now.waiting() + 1);
        }
        var seat = add(wish, Seat.State.SEATED);
        events.publishEvent(new SeatTaken(seat.getId()));
        return new SeatDecision.Seated();
    }

    private Seat add(Wish wish, Seat.State state) {
        var seat = rows.save(new Seat(
                ids.next(), wish.holder(), wish.forum(), wish.section(), state, wish.traits(), clock.instant()));
        counts.added(seat);
        return seat;
    }

    private void giveUp(List<Seat> seats) {
        seats.forEach(seat -> {
            rows.delete(seat);
            counts.removed(seat);
        });
        // Only when all are gone: nobody is to be told of a seat in a section that the holder leaves as well.
        seats.forEach(seat -> events.publishEvent(seat.left()));
        seats.stream()
                .map(Seat::held)
                .filter(held -> !held.waiting())
                .forEach(held -> promote(held.forum(), held.section()));
    }

    private Map<String, Section> sections(String forum) {
        return dialogs.forums().contains(forum) ? dialogs.forum(forum, "ru").sections() : Map.of();
    }

    private static Occupancy occupancy(@Nullable Integer capacity, SeatCounts.Count count) {
        return new Occupancy(capacity, count.seated(), count.waiting());
    }
}
