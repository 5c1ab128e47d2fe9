package org.forumbot.delivery;

import java.time.Clock;
import java.util.ArrayList;
import org.forumbot.people.People;
import org.forumbot.store.Ids;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.springframework.stereotype.Component;

/**
 * Tries messages again that have failed, slice by slice. Each gets a new id, as if it were said now: behind what has been
 * said to the chat since.
 */
@Component
class Retrying implements Jobs.Runner {
    static final String KIND = "delivery.retry";

    private static final int SLICE = 100;

    private final OutboxRows rows;
    private final People people;
    private final Jobs jobs;
    private final Fresh fresh;
    private final Hand hand;

    /** What makes a letter a new one. */
    @Component
    record Fresh(Ids ids, Clock clock) {
        Letter of(Letter old) {
            return old.renewed(ids.next(), clock.millis());
        }
    }

    /** Hands letters on after the commit. */
    @Component
    record Hand(Writer writer, Post post) {
        void on(ArrayList<Letter> letters) {
            writer.afterCommit(() -> post.add(letters));
        }
    }

    Retrying(OutboxRows rows, People people, Jobs jobs, Fresh fresh, Hand hand) {
        this.rows = rows;
        this.people = people;
        this.jobs = jobs;
        this.fresh = fresh;
        this.hand = hand;
    }

    /** The payload. @param asked what failed later is not meant, milliseconds since 1970 @param behind id of the last tried */
    static String from(long asked, long behind) {
        return asked + " " + behind;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        var parts = payload.split(" ");
        long asked = Long.parseLong(parts[0]);
        var slice = rows.failed(asked, Long.parseLong(parts[1]), SLICE);
        var again = new ArrayList<Letter>();
        for (var old : slice) {
            if (Pace.isGroup(old.chat()) || people.reachable(old.chat())) {
                var letter = fresh.of(old);
                rows.waitAgain(old.id(), letter);
                again.add(letter);
            }
        }
        hand.on(again);
        if (slice.size() == SLICE) {
            jobs.schedule(
                    KIND,
                    key,
                    fresh.clock().instant(),
                    from(asked, slice.getLast().id()));
        }
    }
}
