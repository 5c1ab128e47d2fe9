package org.forumbot.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.forumbot.delivery.Channel.Result;
import org.forumbot.delivery.Lanes.Load;
import org.forumbot.store.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is measured of the sending: calls, what waits, and how long people wait. */
@Component
class DeliveryMeters {
    /** Counting looks at each chat that is waited for, under the senders' lock. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    private static final Duration[] REPLIES = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1)
    };

    /** By ordinal. */
    private final List<Timer> sends;

    private final Counter acknowledgements;
    private final Counter failed;
    private final Timer replies;
    private final Clock clock;

    DeliveryMeters(MeterRegistry registry, Post post, Clock clock) {
        this.clock = clock;
        sends = Stream.of(Outcome.values())
                .map(outcome -> Timer.builder("forumbot.send")
                        .description("calls that send or edit a message, by what became of them")
                        .tag("outcome", word(outcome))
                        .register(registry))
                .toList();
        acknowledgements = Counter.builder("forumbot.acknowledgements")
                .description("presses that were acknowledged")
                .register(registry);
        failed = Counter.builder("forumbot.messages.failed")
                .description("messages that will never arrive")
                .register(registry);
        replies = Timer.builder("forumbot.reply")
                .description("from when an update has come in until its first visible answer has arrived")
                .serviceLevelObjectives(REPLIES)
                .register(registry);
        var load = new Remembered<>(KEPT, post::load);
        for (var lane : Lane.values()) {
            gauge(registry, "forumbot.outbox.messages", null, lane, load, of -> of.waiting(lane));
            gauge(registry, "forumbot.outbox.oldest.age", "seconds", lane, load, of -> age(of, lane));
        }
    }

    private enum Outcome {
        SENT,
        UNCHANGED,
        GONE,
        UNREACHABLE,
        MOVED,
        WAIT,
        REFUSED,
        UNKNOWN;

        private static Outcome of(Result result) {
            return switch (result) {
                case Result.Sent _ -> SENT;
                case Result.Unchanged() -> UNCHANGED;
                case Result.Gone() -> GONE;
                case Result.Unreachable _ -> UNREACHABLE;
                case Result.Moved _ -> MOVED;
                case Result.Wait _ -> WAIT;
                case Result.Refused _ -> REFUSED;
                case Result.Unknown _ -> UNKNOWN;
            };
        }
    }

    /** A call has come back. Times are those of {@link System#nanoTime}. */
    void called(Letter letter, Result result, long begun, long ended) {
        var outcome = Outcome.of(result);
        sends.get(outcome.ordinal()).record(ended - begun, TimeUnit.NANOSECONDS);
        if (letter.heard() != 0 && (outcome == Outcome.SENT || outcome == Outcome.UNCHANGED)) {
            replies.record(ended - letter.heard(), TimeUnit.NANOSECONDS);
        }
    }

    /** A message will never arrive. */
    void failed() {
        failed.increment();
    }

    void acknowledged() {
        acknowledgements.increment();
    }

    private static void gauge(
            MeterRegistry registry,
            String name,
            @Nullable String unit,
            Lane lane,
            Remembered<Load> load,
            ToDoubleFunction<Load> figure) {
        Gauge.builder(name, load, all -> figure.applyAsDouble(all.value()))
                .description("messages on their way, and since when the first of them has waited")
                .baseUnit(unit)
                .tag("lane", word(lane))
                .strongReference(true)
                .register(registry);
    }

    private double age(Load load, Lane lane) {
        var oldest = load.oldest(lane);
        return oldest.isPresent() ? Math.max(0, clock.millis() - oldest.getAsLong()) / 1000.0 : 0;
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
