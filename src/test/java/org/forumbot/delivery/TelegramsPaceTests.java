package org.forumbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Time passes as the test says; Telegram takes what it takes: 30 a second, one a second in a chat, 20 a minute in a group. */
@DisplayName("At Telegram's pace")
class TelegramsPaceTests {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long LATENCY = Duration.ofMillis(80).toNanos();
    private static final int SENDERS = 16;
    private static final long DESK = -100;
    private static final DeliverySettings AS_SHIPPED = new DeliverySettings(28, 1, 18);

    private long now;
    private Post post;
    private long ids;
    private int inFlight;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
    private final List<Letter> table = new ArrayList<>();
    private final Map<Long, ArrayDeque<Long>> sent = new HashMap<>();
    private final ArrayDeque<Long> sentAll = new ArrayDeque<>();
    private final List<String> tooFast = new ArrayList<>();
    private int most;
    private long longestAtDesk;

    private record Event(long at, long order, Runnable what) {}

    @BeforeEach
    void start() {
        post = new Post(new Pace(AS_SHIPPED, () -> now, (_, _) -> {}), () -> now);
        post.open();
    }

    private void after(long time, Runnable what) {
        events.add(new Event(now + time, ++ids, what));
    }

    private Letter says(long chat, Lane lane, Runnable whenItArrives) {
        var letter = new Letter(++ids, chat, lane, 0, "", null, 0, 0, null, 0);
        arrivals.put(letter.id(), whenItArrives);
        return letter;
    }

    private final Map<Long, Runnable> arrivals = new HashMap<>();

    /** Runs until nothing is to come any more. */
    private void run() {
        while (true) {
            post.wanted().ifPresent(wanted -> post.bring(wanted, read(wanted)));
            for (var letter = free(); letter != null; letter = free()) {
                call(letter);
            }
            long next = Math.min(
                    events.isEmpty() ? Long.MAX_VALUE : events.element().at(),
                    inFlight < SENDERS ? post.ask(lanes -> lanes.nextPossible(now)) : Long.MAX_VALUE);
            if (next == Long.MAX_VALUE) {
                return;
            }
            // a chat may be ready while all together have to wait
            now = Math.max(now + 1_000_000, next);
            while (!events.isEmpty() && events.element().at() <= now) {
                events.remove().what().run();
            }
        }
    }

    private @Nullable Letter free() {
        return inFlight < SENDERS ? post.poll() : null;
    }

    private List<Letter> read(Backlog.Wanted wanted) {
        return table.stream()
                .filter(letter -> letter.id() > wanted.behind() && letter.id() <= wanted.last())
                .limit(wanted.most())
                .toList();
    }

    private void call(Letter letter) {
        inFlight++;
        most = Math.max(most, post.ask(Lanes::size));
        judge(letter.chat());
        after(LATENCY, () -> {
            inFlight--;
            post.change((lanes, at) -> lanes.done(letter, at));
            Objects.requireNonNull(arrivals.remove(letter.id())).run();
        });
    }

    private void judge(long chat) {
        var own = sent.computeIfAbsent(chat, _ -> new ArrayDeque<>());
        boolean group = chat < 0;
        count(own, group ? 60 * SECOND : 5 * SECOND, group ? 20 : 10, "chat " + chat);
        count(sentAll, SECOND, 30, "all");
    }

    private void count(ArrayDeque<Long> times, long window, int allowed, String whom) {
        times.addLast(now);
        while (times.getFirst() <= now - window) {
            times.removeFirst();
        }
        if (times.size() > allowed) {
            tooFast.add("%s: %d at %d ms".formatted(whom, times.size(), now / 1_000_000));
        }
    }

    /** Somebody who fills in a form: writes, waits for the answer, thinks for a second. */
    private final class Person {
        private final long chat;
        private int left;
        private long wrote;
        private long longest;

        Person(long chat, int acts) {
            this.chat = chat;
            this.left = acts;
        }

        void writes() {
            wrote = now;
            post.add(List.of(says(chat, Lane.ANSWER, this::isAnswered)));
        }

        private void isAnswered() {
            longest = Math.max(longest, now - wrote);
            if (--left > 0) {
                after(SECOND, this::writes);
            }
        }
    }

    private void tellsDesk() {
        long said = now;
        post.add(List.of(says(DESK, Lane.DESK, () -> longestAtDesk = Math.max(longestAtDesk, now - said))));
    }

    @Test
    void sixty_people_at_once_are_done_within_thirty_five_seconds_and_nobody_waits_for_more_than_five() {
        var people = new ArrayList<Person>();
        for (int chat = 1; chat <= 60; chat++) {
            var person = new Person(chat, 14);
            people.add(person);
            after(0, person::writes);
        }
        for (int bundle = 1; bundle <= 8; bundle++) {
            after(bundle * 4 * SECOND, () -> tellsDesk());
        }
        run();
        long longest = people.stream().mapToLong(person -> person.longest).max().orElseThrow();
        System.out.printf("60 people: %.1f s, longest wait %.2f s%n", now / 1e9, longest / 1e9);
        assertThat(people).allMatch(person -> person.left == 0);
        assertThat(tooFast).isEmpty();
        assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofSeconds(5));
        assertThat(Duration.ofNanos(longestAtDesk)).isLessThan(Duration.ofSeconds(5));
        assertThat(Duration.ofNanos(now)).isLessThan(Duration.ofSeconds(35));
    }

    @Test
    void a_broadcast_to_ten_thousand_keeps_the_rate_while_a_person_is_answered_within_a_second() {
        int[] arrived = {0};
        for (int slice = 0; slice < 50; slice++) {
            int first = 1_000 + slice * 200;
            after(slice, () -> {
                var letters = new ArrayList<Letter>();
                for (int i = 0; i < 200; i++) {
                    letters.add(says(first + i, Lane.BROADCAST, () -> arrived[0]++));
                }
                table.addAll(letters);
                post.add(letters);
            });
        }
        var writer = new Person(7, 60);
        after(SECOND, writer::writes);
        run();
        double rate = (arrived[0] + 60) / (now / 1e9);
        System.out.printf(
                "10,000 and 60 answers: %.1f s, %.2f a second, longest wait %.3f s, %d letters in memory%n",
                now / 1e9, rate, writer.longest / 1e9, most);
        assertThat(arrived[0]).isEqualTo(10_000);
        assertThat(tooFast).isEmpty();
        assertThat(rate).isGreaterThan(0.95 * AS_SHIPPED.messagesPerSecond());
        assertThat(Duration.ofNanos(writer.longest)).isLessThan(Duration.ofSeconds(1));
        assertThat(most).isLessThanOrEqualTo(Backlog.WINDOW + 1);
    }
}
