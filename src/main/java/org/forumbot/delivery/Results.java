package org.forumbot.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.forumbot.delivery.Arrivals.Arrival;
import org.forumbot.people.People;
import org.forumbot.store.Writer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Brings what became of the calls to the writer, gathered for 10 ms: a commit for each would cost the turns theirs, and
 * what has arrived is noted elsewhere at once.
 * Arrivals that nobody wants to know of share a unit; everything else has a unit of its own, so that a listener that
 * fails spoils nobody else's. What somebody does want to know of is brought at once.
 */
@Component
class Results implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Results.class);
    private static final Duration GATHERED = Duration.ofMillis(10);

    private final OutboxRows rows;
    private final Arrivals arrivals;
    private final Writer writer;
    private final People people;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("results-"));

    private List<Arrival> arrived = new ArrayList<>();
    private List<Outcome> others = new ArrayList<>();
    private boolean scheduled;

    Results(OutboxRows rows, Arrivals arrivals, Writer writer, People people, ApplicationEventPublisher events) {
        this.rows = rows;
        this.arrivals = arrivals;
        this.writer = writer;
        this.people = people;
        this.events = events;
    }

    /** @param arrived the one whose row has to go even when the unit fails */
    private record Outcome(Writer.Unit unit, @Nullable Arrival arrived) {}

    /** @param message its id in the chat */
    void arrived(Letter letter, int message) {
        arrived(arrivals.note(letter, message));
    }

    /** What had arrived already before an earlier process was killed. */
    void arrivedEarlier() {
        arrivals.earlier().forEach(this::arrived);
    }

    private void arrived(Arrival arrival) {
        var letter = arrival.letter();
        var subject = letter.subject();
        if (subject == null) {
            gather(arrival);
        } else {
            Writer.Unit telling = () -> {
                arrivals.store(List.of(arrival));
                events.publishEvent(new Delivered(subject, letter.chat(), arrival.message()));
            };
            gather(new Outcome(telling, arrival));
            // Whoever sees this message may reply to it at once, and then it has to be known what it was.
            var _ = bring();
        }
    }

    void failed(Letter letter, String why) {
        gather(() -> fail(List.of(letter), why));
    }

    private void fail(List<Letter> letters, String why) {
        rows.fail(letters, why);
        letters.forEach(letter -> events.publishEvent(new NotDelivered(
                letter.chat(), Pace.isGroup(letter.chat()), Objects.requireNonNullElse(letter.subject(), ""))));
    }

    /** Nothing can be sent to the person any more; these would have been. */
    void unreachable(long person, List<Letter> letters, String why) {
        gather(() -> {
            fail(letters, why);
            people.unreachable(person);
        });
    }

    /** Something has arrived at a person who was believed to be unreachable. */
    void reached(long person) {
        gather(() -> people.reached(person));
    }

    void moved(long from, long to, UnaryOperator<Letter> readdressed) {
        gather(() -> {
            rows.move(from, readdressed);
            events.publishEvent(new ChatMoved(from, to));
        });
    }

    private synchronized void gather(Arrival arrival) {
        arrived.add(arrival);
        schedule();
    }

    private void gather(Writer.Unit unit) {
        gather(new Outcome(unit, null));
    }

    private synchronized void gather(Outcome outcome) {
        others.add(outcome);
        schedule();
    }

    private void schedule() {
        if (!scheduled && !timer.isShutdown()) {
            scheduled = true;
            var _ = timer.schedule((Runnable) this::bring, GATHERED.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Brings what has gathered. @return done when it is stored */
    synchronized CompletableFuture<Void> bring() {
        scheduled = false;
        var outcomes = others;
        if (!arrived.isEmpty()) {
            var stored = arrived;
            outcomes.add(new Outcome(() -> arrivals.store(stored), null));
        }
        arrived = new ArrayList<>();
        others = new ArrayList<>();
        var done = new ArrayList<>(
                writer.submit(outcomes.stream().map(Outcome::unit).toList()));
        for (int i = 0; i < done.size(); i++) {
            var outcome = outcomes.get(i);
            done.set(i, done.get(i).exceptionally(why -> failed(outcome, why)));
        }
        return CompletableFuture.allOf(done.toArray(CompletableFuture<?>[]::new));
    }

    private @Nullable Void failed(Outcome outcome, Throwable why) {
        log.error("What became of a message could not be stored or told", why);
        if (outcome.arrived() != null) {
            gather(outcome.arrived());
        }
        return null;
    }

    /** Brings the rest and waits for it, at most two seconds. */
    @Override
    public void close() throws InterruptedException {
        timer.shutdown();
        try {
            bring().get(2, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("Some results of calls were not stored in time; their messages may be sent again", e);
        }
    }
}
