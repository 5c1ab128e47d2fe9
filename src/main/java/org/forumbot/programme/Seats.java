package org.forumbot.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Seats in sections, and the lines for them. Only inside a unit of the writer, whose one thread is what keeps two from
 * taking the last seat. Doing the same twice does it once. Free seats are never stored: they are the capacity that the
 * file states now, without those that are taken and those that are kept for who was first in line.
 */
@Component
public class Seats {
    private final SeatBook book;
    private final Sections sections;
    private final Promotion promotion;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Seats(SeatBook book, Sections sections, Promotion promotion, Clock clock, ApplicationEventPublisher events) {
        this.book = book;
        this.sections = sections;
        this.promotion = promotion;
        this.clock = clock;
        this.events = events;
    }

    /** Takes a free seat; those who stand in line come first. The same as not being sure about a clash. */
    public SeatDecision claim(HolderId holder, String forum, String section, Traits traits) {
        return claim(holder, forum, section, traits, false);
    }

    /**
     * Takes the seat that is offered, or a free one; those who stand in line come first.
     *
     * @param sure whether a clash was asked about
     */
    public SeatDecision claim(HolderId holder, String forum, String section, Traits traits, boolean sure) {
        return seek(new Wish(holder, forum, section, traits, sure, false));
    }

    /**
     * Stands in line, or takes the seat if one is free by now. Who gave up an offer stands at the end.
     *
     * @param sure whether a clash was asked about
     */
    public SeatDecision waitFor(HolderId holder, String forum, String section, Traits traits, boolean sure) {
        return seek(new Wish(holder, forum, section, traits, sure, true));
    }

    /**
     * Gives up the seat that is offered; nothing is offered again before the holder asks anew. What is no offer is left
     * alone.
     *
     * @return what the holder has now, empty when that is nothing at all
     */
    public Optional<Held> decline(HolderId holder, String forum, String section) {
        promotion.settle(forum, section);
        var now = clock.instant();
        var seat = book.find(holder, forum, section);
        seat.filter(one -> one.state(now) == Hold.OFFERED).ifPresent(offered -> {
            book.change(offered, one -> one.decline(now));
            promotion.promote(forum, section);
        });
        return seat.map(one -> one.held(now));
    }

    /** Gives up the seat, the offer or the place in line. @return what was given up, empty when there was nothing */
    public Optional<Held> leave(HolderId holder, String forum, String section) {
        var seat = book.find(holder, forum, section);
        var held = seat.map(one -> one.held(clock.instant()));
        seat.ifPresent(one -> giveUp(List.of(one)));
        return held.filter(one -> !one.passed());
    }

    /** Gives up everything. @return how many seats, offers and places in line that were */
    public int leaveAll(HolderId holder, String forum) {
        var seats = book.of(holder, forum);
        var now = clock.instant();
        int held = (int) seats.stream().filter(seat -> !seat.held(now).passed()).count();
        giveUp(seats);
        return held;
    }

    /** How full each section of the file is, in its order. No query but the first time. */
    public Map<String, Occupancy> free(String forum) {
        var all = new LinkedHashMap<String, Occupancy>();
        sections.of(forum).values().forEach(section -> all.put(section.code(), occupancy(forum, section)));
        return all;
    }

    /** How full one section is; nothing at all when there is no such section. No query but the first time. */
    public Occupancy free(String forum, String section) {
        var there = sections.of(forum, section);
        return there == null ? new Occupancy(0, 0, 0, 0) : occupancy(forum, there);
    }

    /** Seats taken at that time or later and not left since. One query. */
    public int seatedSince(String forum, Instant time) {
        return book.countSince(forum, Hold.SEATED, time);
    }

    /** Places in line taken at that time or later that are still waited in. One query. */
    public int waitingSince(String forum, Instant time) {
        return book.countSince(forum, Hold.WAITING, time);
    }

    /** All that a holder has, also offers that were not taken, in the order in which it was claimed. One query. */
    public List<Held> of(HolderId holder, String forum) {
        var now = clock.instant();
        return book.of(holder, forum).stream().map(seat -> seat.held(now)).toList();
    }

    /** All that several holders have, also offers that were not taken. One query. */
    public List<Held> of(Collection<HolderId> holders, String forum) {
        var now = clock.instant();
        return book.of(holders, forum).stream().map(seat -> seat.held(now)).toList();
    }

    /** All that is held in a section, in the order of the ids. One query. @param after id of a seat */
    public List<Held> in(String forum, String section, long after, int most) {
        var now = clock.instant();
        return book.in(forum, section, after, most).stream()
                .map(seat -> seat.held(now))
                .toList();
    }

    /** Where a holder stands in each line, 1 for the first. One query. */
    public Map<String, Integer> positions(HolderId holder, String forum) {
        return book.positions(holder, forum);
    }

    public Optional<Held> find(long seat) {
        return book.find(seat).map(one -> one.held(clock.instant()));
    }

    /** The rows have been changed behind its back. */
    void countAnew() {
        book.countAnew();
    }

    private record Wish(HolderId holder, String forum, String section, Traits traits, boolean sure, boolean line) {}

    private SeatDecision seek(Wish wish) {
        var section = sections.of(wish.forum(), wish.section());
        if (section == null) {
            return new SeatDecision.Gone();
        }
        // what is owed to those in line is theirs before anybody who comes now
        promotion.settle(wish.forum(), wish.section());
        var own = book.of(wish.holder(), wish.forum());
        var here = own.stream()
                .filter(seat -> seat.section().equals(section.code()))
                .findFirst()
                .orElse(null);
        return switch (here == null ? Hold.DECLINED : here.state(clock.instant())) {
            case SEATED -> new SeatDecision.AlreadySeated();
            case WAITING -> standing(wish);
            case OFFERED -> takeOffered(wish, section, own);
            case DECLINED, LAPSED -> fresh(wish, section, own, here);
        };
    }

    private SeatDecision standing(Wish wish) {
        var positions = positions(wish.holder(), wish.forum());
        return new SeatDecision.Waiting(positions.getOrDefault(wish.section(), 1));
    }

    /** Lines of the same time were asked about when this one was joined. */
    private SeatDecision takeOffered(Wish wish, Section section, List<Seat> own) {
        var seats = own.stream().filter(seat -> seat.state() == Hold.SEATED).toList();
        var clash = wish.sure() ? null : clash(wish, section, seats);
        if (clash != null) {
            return clash;
        }
        own.stream().filter(seat -> seat.section().equals(section.code())).forEach(seat -> {
            book.change(seat, one -> one.take(clock.instant()));
            events.publishEvent(new SeatTaken(seat.getId(), true));
        });
        return new SeatDecision.Seated();
    }

    /** @param passed what is left of an offer that was not taken */
    private SeatDecision fresh(Wish wish, Section section, List<Seat> own, @Nullable Seat passed) {
        var now = occupancy(wish.forum(), section);
        if (now.free() == 0 && !wish.line()) {
            boolean lapsed = passed != null && passed.state(clock.instant()) == Hold.LAPSED;
            return lapsed ? new SeatDecision.Lapsed(now.waiting()) : new SeatDecision.Full(now.waiting());
        }
        var clash = wish.sure() ? null : clash(wish, section, own);
        if (clash != null) {
            return clash;
        }
        if (passed != null) {
            book.replace(passed);
        }
        return settle(wish, now);
    }

    private SeatDecision.@Nullable Clash clash(Wish wish, Section section, List<Seat> own) {
        var all = sections.of(wish.forum());
        for (var seat : own) {
            var held = seat.held(clock.instant());
            var other = all.get(seat.section());
            if (other != null
                    && !held.passed()
                    && other.clashes(section)
                    && !other.code().equals(section.code())) {
                return new SeatDecision.Clash(other.code(), !held.seated());
            }
        }
        return null;
    }

    private SeatDecision settle(Wish wish, Occupancy now) {
        if (now.free() == 0) {
            add(wish, Hold.WAITING);
            return new SeatDecision.Waiting(now.waiting() + 1);
        }
        var seat = add(wish, Hold.SEATED);
        events.publishEvent(new SeatTaken(seat.getId(), false));
        return new SeatDecision.Seated();
    }

    private Seat add(Wish wish, Hold hold) {
        return book.add(wish.holder(), wish.forum(), wish.section(), hold, wish.traits(), clock.instant());
    }

    private void giveUp(List<Seat> seats) {
        var held = seats.stream().map(seat -> seat.held(clock.instant())).toList();
        seats.forEach(book::remove);
        // Only when all are gone: nobody is to be told of a seat in a section that the holder leaves as well.
        held.stream()
                .filter(one -> !one.passed())
                .forEach(one -> events.publishEvent(
                        new SeatLeft(one.seat(), one.holder(), one.forum(), one.section(), one.hold())));
        held.stream().filter(one -> !one.waiting()).forEach(one -> promotion.settle(one.forum(), one.section()));
    }

    /** What is owed to those in line counts as kept for them. */
    private Occupancy occupancy(String forum, Section section) {
        var now = clock.instant();
        var tally = book.tally(forum, section.code());
        int kept = tally.open(now) + promotion.owed(forum, section, tally, now);
        return new Occupancy(section.capacity(), tally.seated(), kept, tally.waiting());
    }
}
