package org.forumbot.conversation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.forumbot.store.Remembered;
import org.springframework.stereotype.Component;

/** What comes in, what becomes of it, and how many forms are open. */
@Component
class TurnMeters {
    private static final Duration KEPT = Duration.ofMinutes(1);

    /** By ordinal. */
    private final List<Counter> updates;
    /** By ordinal. */
    private final List<Counter> turns;

    TurnMeters(MeterRegistry registry, BegunForms begun) {
        updates = Stream.of(Kind.values())
                .map(kind -> Counter.builder("forumbot.updates")
                        .description("what the messenger brought, by kind")
                        .tag("kind", word(kind))
                        .register(registry))
                .toList();
        turns = Stream.of(TurnOutcome.values())
                .map(outcome -> Counter.builder("forumbot.turns")
                        .description("what became of it, counted after the commit")
                        .tag("outcome", word(outcome))
                        .register(registry))
                .toList();
        var open = new Remembered<>(KEPT, begun::openNow);
        Gauge.builder("forumbot.conversations.open", open::value)
                .description("forms that somebody has begun and neither sent nor given up")
                .register(registry);
    }

    private enum Kind {
        MESSAGE,
        EDIT,
        PRESS,
        MEMBERSHIP,
        MOVED,
        UNREADABLE;

        private static Kind of(Incoming what) {
            return switch (what) {
                case Incoming.Message message -> message.edited() ? EDIT : MESSAGE;
                case Incoming.Press _ -> PRESS;
                case Incoming.Membership _ -> MEMBERSHIP;
                case Incoming.Moved _ -> MOVED;
                case Incoming.Unreadable _ -> UNREADABLE;
            };
        }
    }

    void came(Incoming what) {
        updates.get(Kind.of(what).ordinal()).increment();
    }

    void ended(TurnOutcome outcome) {
        turns.get(outcome.ordinal()).increment();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
