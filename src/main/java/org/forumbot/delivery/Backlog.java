package org.forumbot.delivery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies in the table only. To a broadcast or to reminders for ten thousand people not all letters are held in memory
 * but a window of each lane; the rest is read as the window empties. Ids grow in the order in which letters are said, so
 * behind the last of the window lies exactly what is missing. Not for several threads at once.
 */
final class Backlog {
    /** Letters of a lane in memory: for half a minute at Telegram's pace. */
    static final int WINDOW = 500;

    /** The lanes in which there may be more than that. */
    static final List<Lane> LONG = List.of(Lane.REMINDER, Lane.BROADCAST);

    private final Map<Lane, Tail> tails = new EnumMap<>(Lane.class);

    Backlog() {
        LONG.forEach(lane -> tails.put(lane, new Tail()));
    }

    /** What an earlier run has left in a lane. @param last the greatest id */
    record Left(Lane lane, int count, long last) {}

    /** Rows to be read: behind one id, up to another, in their order. */
    record Wanted(Lane lane, long behind, long last, int most) {}

    private static final class Tail {
        /** Id of the last letter that is, or was, in memory. */
        private long behind;
        /** Id of the last that is not. */
        private long last;

        private int waiting;
        private boolean beingRead;
    }

    void add(Left left) {
        var tail = tail(left.lane());
        tail.waiting += left.count();
        tail.last = left.last();
    }

    /** Whether the letter stays in the table until it is its turn. @param held letters of its lane in memory */
    boolean keeps(Letter letter, int held) {
        var tail = tails.get(letter.lane());
        if (tail == null) {
            return false;
        }
        boolean kept = tail.waiting > 0 || tail.beingRead || held >= WINDOW;
        if (kept) {
            tail.waiting++;
            tail.last = letter.id();
        } else {
            tail.behind = letter.id();
        }
        return kept;
    }

    /** What should be read now; from then on it counts as being read. */
    Optional<Wanted> wanted(Lanes lanes) {
        for (var lane : LONG) {
            var tail = tail(lane);
            int held = lanes.size(lane);
            if (tail.waiting > 0 && !tail.beingRead && held <= WINDOW / 2) {
                tail.beingRead = true;
                return Optional.of(new Wanted(lane, tail.behind, tail.last, Math.min(tail.waiting, WINDOW - held)));
            }
        }
        return Optional.empty();
    }

    /** It has been read. When less was there than was thought, the rest has gone meanwhile. */
    void isRead(Wanted wanted, List<Letter> letters) {
        var tail = tail(wanted.lane());
        tail.beingRead = false;
        tail.waiting -= wanted.most();
        tail.behind = letters.size() == wanted.most() ? letters.getLast().id() : wanted.last();
    }

    void weigh(Lanes.Load load) {
        tails.forEach((lane, tail) -> load.addUnread(lane, tail.waiting));
    }

    int size() {
        return tails.values().stream().mapToInt(tail -> tail.waiting).sum();
    }

    private Tail tail(Lane lane) {
        var tail = tails.get(lane);
        if (tail == null) {
            throw new IllegalArgumentException("The lane " + lane + " is held in memory as a whole");
        }
        return tail;
    }
}
