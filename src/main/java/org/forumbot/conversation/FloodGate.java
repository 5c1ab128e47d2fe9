package org.forumbot.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.forumbot.conversation.Allowance.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Keeps somebody who sends hundreds of messages or presses a second from costing the others anything: decided in memory,
 * before anything is stored. Messages are measured by the time at which they were written, so that what a person wrote
 * in hours during which the bot was away is no flood; presses, which carry no time, by when they come.
 */
final class FloodGate {
    /** Whoever falls out of memory has been quiet longest, and may do everything again. */
    private static final int PEOPLE = 5_000;

    private final ConversationSettings settings;
    private final LongSupplier nanos;
    private final Map<Long, Allowances> people = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Allowances> eldest) {
            return size() > PEOPLE;
        }
    };

    /** @param nanos a clock that only runs forward, in nanoseconds */
    FloodGate(ConversationSettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
    }

    private static final class Allowances {
        private @Nullable Allowance written;
        private @Nullable Allowance pressed;
    }

    /** Everything that is not said or pressed by a person passes. */
    synchronized Verdict of(Incoming what) {
        if (settings.updatesPerSecond() == 0) {
            return Verdict.PASS;
        }
        return switch (what) {
            // the date of a correction is that of the message it corrects
            case Incoming.Message message when message.edited() -> pressed(message.from());
            case Incoming.Message message -> written(message);
            case Incoming.Press press -> pressed(press.from());
            case Incoming.Membership _, Incoming.Moved _, Incoming.Unreadable _ -> Verdict.PASS;
        };
    }

    private Verdict written(Incoming.Message message) {
        var of = of(message.from());
        long at = TimeUnit.SECONDS.toNanos(message.date().getEpochSecond());
        var allowance = of.written;
        if (allowance == null) {
            allowance = new Allowance(settings, at);
            of.written = allowance;
        }
        return allowance.take(at);
    }

    private Verdict pressed(Incoming.Actor actor) {
        var of = of(actor);
        long at = nanos.getAsLong();
        var allowance = of.pressed;
        if (allowance == null) {
            allowance = new Allowance(settings, at);
            of.pressed = allowance;
        }
        return allowance.take(at);
    }

    private Allowances of(Incoming.Actor actor) {
        return people.computeIfAbsent(actor.id(), _ -> new Allowances());
    }
}
