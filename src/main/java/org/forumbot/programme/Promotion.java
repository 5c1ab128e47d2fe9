package org.forumbot.programme;

import java.time.Clock;
import java.time.Instant;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.store.Jobs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Offers free seats to those in line, in its order. One step, harmless when repeated, to which every path leads that frees
 * a seat or may have freed one:
 *
 * <ol>
 *   <li>a seat is given up ({@link Seats#leave});
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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Promotion(SeatBook book, Sections sections, Jobs jobs, Clock clock, ApplicationEventPublisher events) {
        this.book = book;
        this.sections = sections;
        this.jobs = jobs;
        this.clock = clock;
        this.events = events;
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
        var tally = book.tally(forum, code);
        var section = sections.of(forum, code);
        var now = clock.instant();
        if (tally.lapsed(now) || (section != null && owed(forum, section, tally, now) > 0)) {
            promote(forum, code);
        }
    }

    /** How many seats are free for those in line, though nobody has offered them yet. */
    int owed(String forum, Section section, Tally tally, Instant now) {
        boolean mayBe = tally.waiting() > 0 && (tally.lapsed(now) || !tally.settled(section));
        return mayBe && sections.offers(forum, section, now) ? Math.min(tally.waiting(), free(section, tally, now)) : 0;
    }

    void promote(String forum, String code) {
        var now = clock.instant();
        var tally = book.tally(forum, code);
        if (tally.lapsed(now)) {
            book.lapsed(forum, code, now).forEach(seat -> lapse(seat, now));
        }
        var section = sections.of(forum, code);
        if (section != null && sections.offers(forum, section, now)) {
            offer(forum, section, tally, now);
            tally.settle(section);
        }
        tally.nextEnd().ifPresent(end -> jobs.schedule(KIND, forum + "." + code, Instant.ofEpochMilli(end), ""));
    }

    private void lapse(Seat seat, Instant now) {
        book.change(seat, one -> one.lapse(now));
        events.publishEvent(new SeatLapsed(seat.getId()));
    }

    private void offer(String forum, Section section, Tally tally, Instant now) {
        long last = Long.MIN_VALUE;
        while (tally.waiting() > 0 && free(section, tally, now) > 0) {
            var line = book.line(forum, section.code(), last, Math.min(SLICE, free(section, tally, now)));
            if (line.isEmpty()) {
                return;
            }
            line.forEach(first -> offer(first, sections.offer(forum, section, now), now));
            last = line.getLast().getId();
        }
    }

    private void offer(Seat first, OfferTime time, Instant now) {
        book.change(first, one -> one.offer(time.until(), now));
        events.publishEvent(new SeatOffered(first.getId(), time.tell().toEpochMilli()));
    }

    private static int free(Section section, Tally tally, Instant now) {
        var capacity = section.capacity();
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - tally.seated() - tally.open(now));
    }
}
