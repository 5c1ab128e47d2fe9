package org.forumbot.programme;

import java.time.Instant;
import org.forumbot.files.ForumFile.Group;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/**
 * Offers free seats to those in line, in its order. One step, harmless when repeated, to which every path leads that frees
 * a seat or may have freed one:
 *
 * <ol>
 *   <li>a seat is given up ({@link Seats#leave}), also for another one ({@link Seats#swap});
 *   <li>an offer is given up, or the line left with one ({@link Seats#decline}, {@link Seats#leave});
 *   <li>an offer lapses: by the timer ({@link #run}), or because somebody comes before it ({@link #settle});
 *   <li>a registration is cancelled or erased ({@link Seats#leaveAll});
 *   <li>a capacity was raised, or a section came back: when other files come in force and at the start
 *       ({@link PromoteAtStart}), or because somebody comes before that ({@link #settle}).
 * </ol>
 *
 * <p>An offer holds its seat for all others. Who does not take it is not offered one again before asking anew. An offer
 * that has ended counts as lapsed for everybody who looks, so nothing depends on when the timer comes.
 */
@Component
class Promotion implements Jobs.Runner {
    private static final String KIND = "seats.promote";
    private static final int SLICE = 100;

    private final SeatBook book;
    private final Sections sections;
    private final Jobs jobs;

    Promotion(SeatBook book, Sections sections, Jobs jobs) {
        this.book = book;
        this.sections = sections;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param key forum and section, separated by a dot */
    @Override
    public void run(String key, String payload) {
        int dot = key.indexOf('.');
        promote(key.substring(0, dot), key.substring(dot + 1));
    }

    /** Of all sections of all forums. Those that need nothing cost no query. */
    void promoteAll() {
        sections.forums().forEach(forum -> sections.of(forum).keySet().forEach(section -> settle(forum, section)));
    }

    /** {@link #promote}, if there may be something to do. No query else. */
    void settle(String forum, String code) {
        var section = sections.of(forum, code);
        boolean owed = section != null && owed(forum, room(forum, section)) > 0;
        if (owed || book.tally(forum, code).lapsed(book.now())) {
            promote(forum, code);
        }
    }

    Room room(String forum, Section section) {
        return new Room(section, book.tally(forum, section.code()), book.now());
    }

    /** How many seats are free for those in line, though nobody has offered them yet. */
    int owed(String forum, Room room) {
        var tally = room.tally();
        boolean mayBe = tally.waiting() > 0 && (tally.lapsed(room.now()) || !tally.settled(room.section()));
        return mayBe && sections.offers(forum, room.section(), room.now()) ? Math.min(tally.waiting(), room.free()) : 0;
    }

    void promote(String forum, String code) {
        var tally = book.tally(forum, code);
        if (tally.lapsed(book.now())) {
            book.lapsed(forum, code).forEach(this::lapse);
        }
        var section = sections.of(forum, code);
        if (section != null && sections.offers(forum, section, book.now())) {
            offer(forum, room(forum, section));
            tally.settle(section);
        }
        tally.nextEnd().ifPresent(end -> jobs.schedule(KIND, forum + "." + code, Instant.ofEpochMilli(end), ""));
    }

    private void lapse(Seat seat) {
        book.change(seat, Seat::lapse);
        book.tell(new SeatLapsed(seat.getId()));
    }

    /** Whom the quotas leave no seat stays where they are, and those behind them come first. */
    private void offer(String forum, Room room) {
        var time = sections.offer(forum, room.section(), room.now());
        long last = Long.MIN_VALUE;
        while (room.tally().waiting() > 0 && room.free() > 0) {
            var line = book.line(forum, room.section().code(), last, Math.min(SLICE, room.free()));
            if (line.isEmpty()) {
                return;
            }
            line.stream().filter(first -> mayHave(first, room)).forEach(first -> offer(first, room, time));
            last = line.getLast().getId();
        }
    }

    private static boolean mayHave(Seat first, Room room) {
        var traits = first.seating();
        return room.free() > 0 && room.allows(traits.role(), traits.region());
    }

    private void offer(Seat first, Room room, OfferTime time) {
        var group = room.group(null).map(Group::code).orElse(null);
        book.change(first, (seat, now) -> {
            seat.offer(time.until(), now);
            seat.sit(group);
        });
        book.tell(new SeatOffered(first.getId(), time.tell().toEpochMilli()));
    }
}
