package org.forumbot.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.files.ForumFile.Section;
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
    private final Choosing choosing;
    private final Leaving leaving;

    Seats(SeatBook book, Sections sections, Promotion promotion, Choosing choosing, Leaving leaving) {
        this.book = book;
        this.sections = sections;
        this.promotion = promotion;
        this.choosing = choosing;
        this.leaving = leaving;
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
        return choosing.seek(holder, new Wish(forum, section, traits, null, null, sure, false));
    }

    /**
     * Takes a seat in this group of the section, also in place of one in another group.
     *
     * @param group its code; one that the section does not have is no wish
     * @param sure whether a clash was asked about
     */
    public SeatDecision claimIn(
            String group, HolderId holder, String forum, String section, Traits traits, boolean sure) {
        return choosing.seek(holder, new Wish(forum, section, traits, group, null, sure, false));
    }

    /**
     * Takes a seat, and gives up what the holder has in another section for it: both, or nothing changes.
     *
     * @param instead code of the other section, which need not be held any more
     * @param sure whether a clash with a third one was asked about
     */
    public SeatDecision swap(
            HolderId holder, String forum, String section, String instead, Traits traits, boolean sure) {
        return choosing.seek(holder, new Wish(forum, section, traits, null, instead, sure, false));
    }

    /**
     * Stands in line, or takes the seat if one is free by now. Who gave up an offer stands at the end.
     *
     * @param sure whether a clash was asked about
     */
    public SeatDecision waitFor(HolderId holder, String forum, String section, Traits traits, boolean sure) {
        return choosing.seek(holder, new Wish(forum, section, traits, null, null, sure, true));
    }

    /**
     * Gives up the seat that is offered; nothing is offered again before the holder asks anew. What is no offer is left
     * alone.
     *
     * @return what the holder has now, empty when that is nothing at all
     */
    public Optional<Held> decline(HolderId holder, String forum, String section) {
        promotion.settle(forum, section);
        var now = book.now();
        var seat = book.find(holder, forum, section);
        seat.filter(one -> one.state(now) == Hold.OFFERED).ifPresent(offered -> {
            book.change(offered, Seat::decline);
            promotion.promote(forum, section);
        });
        return seat.map(one -> one.held(now));
    }

    /** Gives up the seat, the offer or the place in line. @return what was given up, empty when there was nothing */
    public Optional<Held> leave(HolderId holder, String forum, String section) {
        var seat = book.find(holder, forum, section);
        var held = seat.map(one -> one.held(book.now()));
        seat.ifPresent(one -> leaving.giveUp(List.of(one)));
        return held.filter(one -> !one.passed());
    }

    /** Gives up everything. @return how many seats, offers and places in line that were */
    public int leaveAll(HolderId holder, String forum) {
        var seats = book.of(holder, forum);
        int held = (int)
                seats.stream().filter(seat -> !seat.held(book.now()).passed()).count();
        leaving.giveUp(seats);
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
        var now = book.now();
        return book.of(holder, forum).stream().map(seat -> seat.held(now)).toList();
    }

    /** All that several holders have, also offers that were not taken. One query. */
    public List<Held> of(Collection<HolderId> holders, String forum) {
        var now = book.now();
        return book.of(holders, forum).stream().map(seat -> seat.held(now)).toList();
    }

    /** All that is held in a section, in the order of the ids. One query. @param after id of a seat */
    public List<Held> in(String forum, String section, long after, int most) {
        var now = book.now();
        return book.in(forum, section, after, most).stream()
                .map(seat -> seat.held(now))
                .toList();
    }

    /** Where a holder stands in each line, 1 for the first. One query. */
    public Map<String, Integer> positions(HolderId holder, String forum) {
        return book.positions(holder, forum);
    }

    public Optional<Held> find(long seat) {
        return book.find(seat).map(one -> one.held(book.now()));
    }

    /** The rows have been changed behind its back. */
    void countAnew() {
        book.countAnew();
    }

    /**
     * What keeps the holder from choosing the section now, apart from free seats and other sections at the same time. No
     * query, but one for a section by invitation.
     *
     * @param own what {@link #of} says
     */
    public Optional<SeatDecision> obstacle(
            HolderId holder, String forum, String section, Traits traits, Collection<Held> own) {
        return choosing.obstacle(holder, new Wish(forum, section, traits, null, null, false, false), own);
    }

    /** Free seats of each group of a section, in the order of the file. No query but the first time. */
    public Map<String, Integer> freeInGroups(String forum, String section) {
        var there = sections.of(forum, section);
        var free = new LinkedHashMap<String, Integer>();
        if (there != null) {
            var room = promotion.room(forum, there);
            there.groups().values().forEach(group -> free.put(group.code(), Math.min(room.free(), room.free(group))));
        }
        return free;
    }

    /** What is owed to those in line counts as kept for them. */
    private Occupancy occupancy(String forum, Section section) {
        var room = promotion.room(forum, section);
        var tally = room.tally();
        int kept = tally.open(room.now()) + promotion.owed(forum, room);
        return new Occupancy(room.capacity(), tally.seated(), kept, tally.waiting());
    }
}
