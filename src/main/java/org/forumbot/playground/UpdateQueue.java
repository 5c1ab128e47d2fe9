package org.forumbot.playground;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Updates that wait for the bot, with the rules of Telegram's own queue: an offset forgets all below it, messages are
 * kept 24 hours, callback queries 150 seconds. Guarded by the world's lock.
 */
final class UpdateQueue {
    static final long CALLBACK_SECONDS = 150;
    static final long MESSAGE_SECONDS = 24 * 3600;
    private static final int FUTURE = 10;
    private static final long PAST = 2_000_000;
    private static final Set<String> NOT_BY_DEFAULT =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    /** How often the bot is told of a thing. Telegram promises no more than: at least once. */
    enum Telling {
        ONCE,
        /** The same update comes again with the next answer, as if the first had not been acknowledged. */
        TWICE,
        /** It comes once more under an id of its own, as after Telegram has lost count. */
        AGAIN
    }

    /** @param expires epoch second after which it is gone @param copy whether it was told under another id before */
    private record Queued(int id, long expires, Map<String, Object> body, boolean copy) {
        Map<String, Object> json() {
            var json = Fields.open("update_id", id);
            json.putAll(body);
            return json;
        }
    }

    private final Deque<Queued> waiting = new ArrayDeque<>();
    /** Told again under their old ids: each goes out with the next answer, whatever its offset. */
    private final List<Queued> again = new ArrayList<>();

    private Telling telling = Telling.ONCE;

    private final Map<Long, Queued> lastOf = new HashMap<>();
    private int next = 500_000_001;
    private @Nullable Set<String> allowed;
    /** Handed out and not yet acknowledged. */
    private final Set<Integer> out = new HashSet<>();

    private long delivered;

    /** Queues it unless the bot did not ask for its kind; answers the update id. */
    Optional<Integer> push(long person, String kind, Map<String, Object> body, long expires) {
        if (allowed == null ? NOT_BY_DEFAULT.contains(kind) : !allowed.contains(kind)) {
            return Optional.empty();
        }
        var queued = new Queued(next++, expires, Map.of(kind, body), false);
        waiting.add(queued);
        lastOf.put(person, queued);
        return Optional.of(queued.id());
    }

    /** Queues the person's last update once more. */
    Optional<Integer> repeat(long person, boolean newId) {
        var last = lastOf.get(person);
        if (last == null) {
            return Optional.empty();
        }
        if (newId) {
            return Optional.of(copied(last).id());
        }
        again.add(last);
        return Optional.of(last.id());
    }

    private Queued copied(Queued original) {
        var copy = new Queued(next++, original.expires(), original.body(), true);
        waiting.add(copy);
        return copy;
    }

    /** From now on; what was told already is not told again. */
    void tell(Telling how) {
        telling = how;
    }

    Telling telling() {
        return telling;
    }

    void restartAt(int id) {
        next = id;
    }

    /** Kinds for updates from now on; an empty set is the default set. */
    void allow(Set<String> kinds) {
        allowed = kinds.isEmpty() ? null : Set.copyOf(kinds);
    }

    List<String> allowed() {
        return allowed == null ? List.of() : allowed.stream().sorted().toList();
    }

    /** Acknowledges: forgets what lies below the offset, or all but the last −offset if it is negative. */
    void forget(long offset) {
        if (offset < 0) {
            while (waiting.size() > -offset) {
                drop();
            }
        } else if (offset > 0) {
            forgetBelow(offset);
        }
    }

    private void forgetBelow(long offset) {
        long future = (long) next + FUTURE;
        boolean before =
                offset > future && !waiting.isEmpty() && waiting.element().id() > future;
        if (!before && (offset > future || offset < next - PAST)) {
            return;
        }
        // After a restart lower ids follow higher ones; those above the queue's end belong to the time before.
        while (!waiting.isEmpty() && isBelow(waiting.element().id(), offset, future, before)) {
            drop();
        }
    }

    private void drop() {
        out.remove(waiting.remove().id());
    }

    private static boolean isBelow(int id, long offset, long future, boolean before) {
        return before ? id > future && id < offset : id > future || id < offset;
    }

    List<Map<String, Object>> peek(int limit, long now) {
        var batch = new ArrayList<Map<String, Object>>();
        while (!again.isEmpty() && batch.size() < limit) {
            batch.add(again.removeFirst().json());
            delivered++;
        }
        var told = new ArrayList<Queued>();
        var queued = waiting.iterator();
        while (queued.hasNext() && batch.size() < limit) {
            var update = queued.next();
            if (update.expires() < now) {
                queued.remove();
                out.remove(update.id());
            } else {
                batch.add(update.json());
                if (out.add(update.id())) {
                    delivered++;
                    told.add(update);
                }
            }
        }
        told.stream().filter(update -> !update.copy()).forEach(this::tellOnceMore);
        return batch;
    }

    private void tellOnceMore(Queued update) {
        switch (telling) {
            case ONCE -> {}
            case TWICE -> again.add(update);
            case AGAIN -> copied(update);
        }
    }

    int size() {
        return waiting.size();
    }

    void clear() {
        waiting.clear();
        again.clear();
    }

    long delivered() {
        return delivered;
    }

    /** Counts deliveries from nought again. */
    void recount() {
        delivered = 0;
        out.clear();
    }
}
