package org.forumbot.delivery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.forumbot.delivery.Lanes.Next;
import org.jspecify.annotations.Nullable;

/**
 * The lanes, for many threads. Closed at first: until {@link #open} letters only gather. Of the senders that wait, one
 * watches the time and the others sleep, so a pause costs one wake-up and not one for each.
 */
final class Post {
    private final Lanes lanes;
    private final Backlog backlog = new Backlog();
    private final Flight flight = new Flight();
    private final Ticker ticker;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Thread watching;
    private long watchingUntil;
    private boolean open;
    private boolean ended;

    Post(Pace pace, Ticker ticker) {
        this.lanes = new Lanes(pace);
        this.ticker = ticker;
    }

    /** What happens to the lanes under the lock. */
    interface Change {
        void make(Lanes lanes, long now);
    }

    /** Of the lanes that may be long what does not fit into the window stays in the table for now. */
    void add(List<Letter> letters) {
        change((all, now) -> letters.forEach(letter -> {
            if (!backlog.keeps(letter, all.size(letter.lane()))) {
                all.add(letter, now);
                changed.signal();
            }
        }));
    }

    /** What an earlier run has left in the table, of a lane that may be long. */
    void leave(Backlog.Left left) {
        change((all, now) -> backlog.add(left));
    }

    /** What is to be read from the table now; whoever asks has to bring it. */
    Optional<Backlog.Wanted> wanted() {
        lock.lock();
        try {
            return ended ? Optional.empty() : backlog.wanted(lanes);
        } finally {
            lock.unlock();
        }
    }

    void bring(Backlog.Wanted wanted, List<Letter> letters) {
        change((all, now) -> {
            backlog.isRead(wanted, letters);
            letters.forEach(letter -> all.add(letter, now));
            changed.signalAll();
        });
    }

    void change(Change change) {
        lock.lock();
        try {
            change.make(lanes, ticker.nanos());
        } finally {
            lock.unlock();
        }
    }

    /** From now on letters may be taken. */
    void open() {
        lock.lock();
        try {
            open = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing is taken any more; who waits gets null. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isEnded() {
        return ask(_ -> ended);
    }

    /**
     * Waits for a letter that may go.
     *
     * @return null when the end has come
     */
    @Nullable
    Letter take() throws InterruptedException {
        lock.lock();
        try {
            while (!ended) {
                switch (next()) {
                    case Next.Send(var letter) -> {
                        if (hasRoom() && (lanes.hasReady() || watching == null)) {
                            changed.signal();
                        }
                        return letter;
                    }
                    case Next.Nothing(var until) -> rest(until);
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** The same without waiting: null when nothing may go now. */
    @Nullable
    Letter poll() {
        lock.lock();
        try {
            return next() instanceof Next.Send(var letter) ? letter : null;
        } finally {
            lock.unlock();
        }
    }

    boolean pending(long chat, int message) {
        return ask(all -> all.pending(chat, message));
    }

    /** Letters that have not arrived, wherever they are. */
    int size() {
        return ask(all -> all.size() + backlog.size());
    }

    Lanes.Load load() {
        return ask(all -> {
            var load = all.load();
            backlog.weigh(load);
            return load;
        });
    }

    /** Whether nothing is in flight and nothing may go within the time. */
    boolean isQuietFor(long nanos) {
        return ask(all -> all.inFlight() == 0 && (!open || all.nextPossible(ticker.nanos()) > ticker.nanos() + nanos));
    }

    <T> T ask(Function<Lanes, T> question) {
        lock.lock();
        try {
            return question.apply(lanes);
        } finally {
            lock.unlock();
        }
    }

    /** How long a call took. */
    void took(long nanos) {
        lock.lock();
        try {
            flight.took(nanos);
        } finally {
            lock.unlock();
        }
    }

    /** Whoever brings one of those on their way home takes the next letter. */
    private boolean hasRoom() {
        return lanes.inFlight() < flight.most();
    }

    private Next next() {
        return open && hasRoom() ? lanes.next(ticker.nanos()) : new Next.Nothing(Long.MAX_VALUE);
    }

    private void rest(long until) throws InterruptedException {
        var me = Thread.currentThread();
        if (until == Long.MAX_VALUE || (watching != null && watchingUntil <= until)) {
            changed.await();
            return;
        }
        watching = me;
        watchingUntil = until;
        try {
            long _ = changed.awaitNanos(until - ticker.nanos());
        } finally {
            if (me.equals(watching)) {
                watching = null;
            }
        }
    }
}
