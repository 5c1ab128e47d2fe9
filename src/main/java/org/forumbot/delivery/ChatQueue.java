package org.forumbot.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one chat still has to be told, lane by lane, and what holds it up. Times are nanoseconds of the {@link Ticker}. */
final class ChatQueue {
    /** Where it stands among the others: the key must not change while it stands there. */
    enum Place {
        NOWHERE,
        READY,
        PARKED
    }

    private static final Comparator<ChatQueue> UNIQUE = Comparator.comparingLong(queue -> queue.chat);
    static final Comparator<ChatQueue> BY_RANK_AND_DUE = Comparator.<ChatQueue>comparingInt(queue -> queue.rank)
            .thenComparingLong(queue -> queue.due)
            .thenComparingLong(queue -> queue.order)
            .thenComparing(UNIQUE);
    static final Comparator<ChatQueue> BY_TIME =
            Comparator.<ChatQueue>comparingLong(queue -> queue.time).thenComparing(UNIQUE);

    final long chat;
    private final Map<Lane, ArrayDeque<Waiting>> lanes = new EnumMap<>(Lane.class);
    private final Map<Lane, Long> laneHeld = new EnumMap<>(Lane.class);
    private long held;
    private @Nullable Waiting flying;
    private long newestAtLaunch;
    private long newest;

    Place place = Place.NOWHERE;
    private int rank;
    private long due;
    private long order;
    private long time;

    ChatQueue(long chat) {
        this.chat = chat;
    }

    /** @param order grows with each letter of all chats @param due what is due earlier goes before */
    record Waiting(long order, long due, Letter letter) {}

    void add(Waiting waiting) {
        lane(waiting.letter().lane()).addLast(waiting);
        newest = Math.max(newest, waiting.order());
    }

    boolean isEmpty() {
        return lanes.values().stream().allMatch(ArrayDeque::isEmpty);
    }

    /** Whether something in it, the one in flight included, is not an edit of the message. */
    boolean isElsewhere(int message) {
        return lanes.values().stream()
                .flatMap(ArrayDeque::stream)
                .anyMatch(waiting -> !waiting.letter().edits(message));
    }

    boolean isFlying() {
        return flying != null;
    }

    /** Sets the key of being ready. @return false when nothing may go now */
    boolean becomesReady(long now) {
        var first = first(now);
        if (first != null) {
            rank = first.letter().lane().rank();
            due = first.due();
            order = first.order();
        }
        return first != null;
    }

    /** Sets the key of being parked. */
    void isParked(long until) {
        time = until;
    }

    long parkedUntil() {
        return time;
    }

    /** When something may go, as far as the holds tell; only while something waits. */
    long heldUntil() {
        long lanesHeld = Long.MAX_VALUE;
        for (var entry : lanes.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                lanesHeld = Math.min(lanesHeld, laneHeld.getOrDefault(entry.getKey(), 0L));
            }
        }
        return Math.max(held, lanesHeld);
    }

    Letter launch(long now) {
        var first = first(now);
        if (first == null) {
            throw new IllegalStateException("Chat queue " + chat + " was launched although nothing may go");
        }
        flying = first;
        newestAtLaunch = newest;
        return first.letter();
    }

    /** The one in flight has landed and stays the first of its lane, maybe changed. */
    void land(Letter letter) {
        var landed = landed();
        var queue = lane(landed.letter().lane());
        queue.removeFirst();
        queue.addFirst(new Waiting(landed.order(), landed.due(), letter));
    }

    /** The one in flight has arrived. */
    void arrive() {
        lane(landed().letter().lane()).removeFirst();
    }

    void hold(long until) {
        held = Math.max(held, until);
    }

    void hold(Lane lane, long until) {
        laneHeld.put(lane, until);
    }

    /** Whether an answer has come in since the launch: the person has written in the meantime. */
    boolean hasAnsweredSinceLaunch() {
        return lane(Lane.ANSWER).stream().anyMatch(waiting -> waiting.order() > newestAtLaunch);
    }

    /** All but the one in flight, which stays first. */
    List<Waiting> takeAll() {
        var all = new ArrayList<Waiting>();
        for (var queue : lanes.values()) {
            queue.stream().filter(waiting -> !waiting.equals(flying)).forEach(all::add);
            queue.removeIf(waiting -> !waiting.equals(flying));
        }
        all.sort(Comparator.comparingLong(Waiting::order));
        return all;
    }

    int size() {
        return lanes.values().stream().mapToInt(ArrayDeque::size).sum();
    }

    void weigh(Lanes.Load load) {
        for (var entry : lanes.entrySet()) {
            var first = entry.getValue().peekFirst();
            if (first != null) {
                load.add(entry.getKey(), entry.getValue().size(), first.letter().queued());
            }
        }
    }

    private @Nullable Waiting first(long now) {
        if (held > now) {
            return null;
        }
        for (var entry : lanes.entrySet()) {
            var first = entry.getValue().peekFirst();
            if (first != null && laneHeld.getOrDefault(entry.getKey(), 0L) <= now) {
                return first;
            }
        }
        return null;
    }

    private Waiting landed() {
        var landed = flying;
        if (landed == null) {
            throw new IllegalStateException("Nothing was in flight to chat " + chat);
        }
        flying = null;
        return landed;
    }

    private ArrayDeque<Waiting> lane(Lane lane) {
        return lanes.computeIfAbsent(lane, _ -> new ArrayDeque<>());
    }
}
