package org.forumbot.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.forumbot.delivery.ChatQueue.Place;
import org.forumbot.delivery.ChatQueue.Waiting;

/**
 * Who is told what next. One call in flight per chat; within a chat the higher lane, within a lane the older; between
 * chats what is due first: an answer when it is said, an offer and what the desk is told some seconds later, so that no
 * rush of answers keeps them from it for long. Reminders come after all these, and broadcasts after them. A chat that must wait is parked until its time and costs nothing till then.
 * Knows no thread and no clock: times are nanoseconds of the {@link Ticker}, handed in. Not for several threads at once.
 */
final class Lanes {
    private final Pace pace;
    private final Map<Long, ChatQueue> chats = new HashMap<>();
    private final TreeSet<ChatQueue> ready = new TreeSet<>(ChatQueue.BY_RANK_AND_DUE);
    private final TreeSet<ChatQueue> parked = new TreeSet<>(ChatQueue.BY_TIME);
    private long heldAll;
    private long order;
    private int flying;
    private int size;
    private final int[] sizes = new int[Lane.values().length];

    Lanes(Pace pace) {
        this.pace = pace;
    }

    sealed interface Next {
        /** To be sent now; it is in flight until one of the endings is told. */
        record Send(Letter letter) implements Next {}

        /** Nothing may go before that time, {@code Long.MAX_VALUE} = before something changes. */
        record Nothing(long until) implements Next {}
    }

    void add(Letter letter, long now) {
        var queue = chats.computeIfAbsent(letter.chat(), ChatQueue::new);
        queue.add(new Waiting(++order, now + letter.lane().patience().toNanos(), letter));
        count(letter, 1);
        place(queue, now);
    }

    Next next(long now) {
        while (!parked.isEmpty() && parked.first().parkedUntil() <= now) {
            place(parked.first(), now);
        }
        if (heldAll > now) {
            return new Next.Nothing(heldAll);
        }
        while (!ready.isEmpty()) {
            var queue = ready.first();
            long pause = pace.pause(queue.chat);
            if (pause == 0) {
                return launched(queue, now);
            }
            park(queue, now + pause);
        }
        return new Next.Nothing(
                parked.isEmpty() ? Long.MAX_VALUE : parked.first().parkedUntil());
    }

    private Next launched(ChatQueue queue, long now) {
        long pause = pace.pause();
        if (pause > 0) {
            return new Next.Nothing(now + pause);
        }
        pace.spend(queue.chat);
        leave(queue);
        flying++;
        return new Next.Send(queue.launch(now));
    }

    /** The letter in flight needs nothing more: it has arrived, or never will. */
    void done(Letter letter, long now) {
        var queue = of(letter);
        queue.arrive();
        count(letter, -1);
        landed(queue, now);
    }

    /** The letter in flight is to be sent again as this one, first in its lane. */
    void again(Letter letter, long now) {
        var queue = of(letter);
        queue.land(letter);
        landed(queue, now);
    }

    /** The same, and nothing goes to the chat until then. */
    void againAfter(Letter letter, long until, long now) {
        of(letter).hold(until);
        again(letter, now);
    }

    /** The same, but only its lane waits. */
    void laneAgainAfter(Letter letter, long until, long now) {
        of(letter).hold(letter.lane(), until);
        again(letter, now);
    }

    void holdAll(long until) {
        heldAll = Math.max(heldAll, until);
    }

    boolean hasAnsweredSinceLaunch(Letter letter) {
        return of(letter).hasAnsweredSinceLaunch();
    }

    /** Forgets whatever else waits for the chat of the letter in flight. */
    List<Letter> drop(Letter letter) {
        var dropped = of(letter).takeAll();
        dropped.forEach(waiting -> count(waiting.letter(), -1));
        return dropped.stream().map(Waiting::letter).toList();
    }

    /** Whatever waits for the chat of the letter in flight, that letter first, goes to another chat from now on. */
    void move(Letter letter, long to, UnaryOperator<Letter> readdressed, long now) {
        var from = of(letter);
        from.land(letter);
        flying--;
        chats.remove(from.chat);
        leave(from);
        var target = chats.computeIfAbsent(to, ChatQueue::new);
        var all = new ArrayList<>(target.takeAll());
        from.takeAll().forEach(old -> all.add(new Waiting(old.order(), old.due(), readdressed.apply(old.letter()))));
        all.sort(Comparator.comparingLong(Waiting::order));
        all.forEach(target::add);
        place(target, now);
    }

    /** Whether anything but edits of the message waits for the chat or is in flight. */
    boolean pending(long chat, int message) {
        var queue = chats.get(chat);
        return queue != null && queue.isElsewhere(message);
    }

    /** How many letters wait or are in flight. */
    int size() {
        return size;
    }

    int size(Lane lane) {
        return sizes[lane.ordinal()];
    }

    int inFlight() {
        return flying;
    }

    /** Whether another letter waits for nothing but its turn. */
    boolean hasReady() {
        return !ready.isEmpty();
    }

    /** The earliest time at which a letter may go, {@code Long.MAX_VALUE} = when something changes. */
    long nextPossible(long now) {
        if (!ready.isEmpty()) {
            return Math.max(now, heldAll);
        }
        return parked.isEmpty()
                ? Long.MAX_VALUE
                : Math.max(heldAll, parked.first().parkedUntil());
    }

    /** Looks at each chat that is waited for. */
    Load load() {
        var load = new Load();
        chats.values().forEach(queue -> queue.weigh(load));
        return load;
    }

    /** What waits or is in flight, lane by lane. */
    static final class Load {
        private final int[] waiting = new int[Lane.values().length];
        private final long[] oldest = new long[Lane.values().length];

        Load() {
            Arrays.fill(oldest, Long.MAX_VALUE);
        }

        void add(Lane lane, int letters, long queued) {
            waiting[lane.ordinal()] += letters;
            oldest[lane.ordinal()] = Math.min(oldest[lane.ordinal()], queued);
        }

        /** Letters that are not in memory and younger than those that are. */
        void addUnread(Lane lane, int letters) {
            waiting[lane.ordinal()] += letters;
        }

        int waiting(Lane lane) {
            return waiting[lane.ordinal()];
        }

        /** When the oldest one was said, in milliseconds since 1970. */
        OptionalLong oldest(Lane lane) {
            return oldest[lane.ordinal()] == Long.MAX_VALUE
                    ? OptionalLong.empty()
                    : OptionalLong.of(oldest[lane.ordinal()]);
        }
    }

    private void count(Letter letter, int more) {
        size += more;
        sizes[letter.lane().ordinal()] += more;
    }

    private ChatQueue of(Letter letter) {
        var queue = chats.get(letter.chat());
        if (queue == null) {
            throw new IllegalStateException("Letter " + letter.id() + " is not in flight");
        }
        return queue;
    }

    private void landed(ChatQueue queue, long now) {
        flying--;
        place(queue, now);
    }

    private void place(ChatQueue queue, long now) {
        leave(queue);
        if (queue.isFlying()) {
            return;
        }
        if (queue.isEmpty()) {
            chats.remove(queue.chat);
        } else if (queue.becomesReady(now)) {
            queue.place = Place.READY;
            ready.add(queue);
        } else {
            park(queue, queue.heldUntil());
        }
    }

    private void park(ChatQueue queue, long until) {
        leave(queue);
        queue.isParked(until);
        queue.place = Place.PARKED;
        parked.add(queue);
    }

    private void leave(ChatQueue queue) {
        switch (queue.place) {
            case READY -> ready.remove(queue);
            case PARKED -> parked.remove(queue);
            case NOWHERE -> {}
        }
        queue.place = Place.NOWHERE;
    }
}
