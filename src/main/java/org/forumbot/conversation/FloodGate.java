package org.forumbot.conversation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.forumbot.conversation.Allowance.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Keeps somebody who sends hundreds of messages or presses a second from costing the others anything: decided in memory,
 * before anything is stored. Messages are measured by the time at which they were written, so that what a person wrote
 * in hours during which the bot was away is no flood; presses, which carry no time, by when they come. What was let in and
 * comes once more, because it could not be stored, counts no second time.
 */
final class FloodGate {
    /** Whoever falls out of memory has been quiet longest, and may do everything again. */
    private static final int PEOPLE = 2_000;

    /** Ten times as many as can come once more: Telegram gives at most a hundred at a time (Bot API, getUpdates). */
    private static final int PASSED = 1_000;

    private final ConversationSettings settings;
    private final LongSupplier nanos;
    private final Map<Long, Allowances> people = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Allowances> eldest) {
            return size() > PEOPLE;
        }
    };

    /** Keys of what was let in lately, the oldest first. */
    private final LinkedHashSet<String> passed = new LinkedHashSet<>();

    /** @param nanos a clock that only runs forward, in nanoseconds */
    FloodGate(ConversationSettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
    }

    private static final class Allowances {
        private @Nullable Allowance written;
        private @Nullable Allowance came;
    }

    /** Everything that is not said or pressed by a person passes. */
    synchronized Verdict of(Incoming what) {
        if (settings.updatesPerSecond() == 0) {
            return Verdict.PASS;
        }
        return switch (what) {
            case Incoming.Message message -> of(message.from(), what, isDated(message) ? message.date() : null);
            case Incoming.Press press -> of(press.from(), what, null);
            case Incoming.Membership _, Incoming.Moved _, Incoming.Unreadable _ -> Verdict.PASS;
        };
    }

    /** The date of a correction is that of the message it corrects. */
    private static boolean isDated(Incoming.Message message) {
        return !message.edited();
    }

    private Verdict of(Incoming.Actor actor, Incoming what, @Nullable Instant date) {
        if (passed.contains(what.key())) {
            return Verdict.PASS;
        }
        var of = people.computeIfAbsent(actor.id(), _ -> new Allowances());
        var verdict = date == null ? came(of) : written(of, date);
        if (verdict == Verdict.PASS) {
            passed.add(what.key());
            if (passed.size() > PASSED) {
                passed.removeFirst();
            }
        }
        return verdict;
    }

    private Verdict written(Allowances of, Instant date) {
        long at = TimeUnit.SECONDS.toNanos(date.getEpochSecond());
        if (of.written == null) {
            of.written = new Allowance(settings, at);
        }
        return of.written.take(at);
    }

    private Verdict came(Allowances of) {
        long at = nanos.getAsLong();
        if (of.came == null) {
            of.came = new Allowance(settings, at);
        }
        return of.came.take(at);
    }
}
