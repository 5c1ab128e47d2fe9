package org.forumbot.organizers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.forumbot.store.Ids;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** Takes what the desk is to be told. Nothing is sent here: the turn of a person never waits for the desk. */
@Component
class Notices {
    static final String BUNDLE = "desk.bundle";
    static final String CARDS = "desk.cards";

    /** How long lines are gathered for one message. */
    private static final Duration GATHER = Duration.ofSeconds(4);

    private final StoredNotices stored;
    private final Desk desk;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Notices(StoredNotices stored, Desk desk, Jobs jobs, Ids ids, Clock clock) {
        this.stored = stored;
        this.desk = desk;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    void add(DeskNotice.Entry entry) {
        stored.save(new DeskNotice(ids.next(), entry, clock.instant()));
        if (desk.chat().isPresent()) {
            scheduleFor(entry.kind());
        }
    }

    /** Tells what waits, after the desk has come to be or come back. */
    void tellWhatWaits() {
        if (desk.chat().isPresent() && stored.existsByToldIsNull()) {
            scheduleFor(NoticeKind.QUESTION);
        }
    }

    /** Cards go at once; those that are too many within a minute become lines of the bundle that follows. */
    private void scheduleFor(NoticeKind kind) {
        if (kind == NoticeKind.PRACTICE || kind == NoticeKind.QUESTION || kind == NoticeKind.NOTE) {
            jobs.schedule(CARDS, "", clock.instant(), "");
        }
        var due = nextBundle(clock.instant());
        jobs.schedule(BUNDLE, Long.toString(due.toEpochMilli()), due, "");
    }

    /**
     * The times of bundles lie on a grid and each is a job of its own: all entries of four seconds schedule the same
     * job, whatever is rolled back, and none of them puts it off.
     */
    private static Instant nextBundle(Instant now) {
        long step = GATHER.toMillis();
        return Instant.ofEpochMilli((now.toEpochMilli() / step + 1) * step);
    }
}
