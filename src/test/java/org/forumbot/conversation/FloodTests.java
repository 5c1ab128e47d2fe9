package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.forumbot.conversation.Allowance.Verdict;
import org.forumbot.conversation.Incoming.Actor;
import org.forumbot.conversation.Incoming.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gate against floods")
class FloodTests {
    private static final Instant START = Instant.parse("2024-05-10T09:00:00Z");

    private final AtomicLong nanos = new AtomicLong(-5);
    private final FloodGate gate = new FloodGate(new ConversationSettings(30, 3), nanos::get);
    private int last;

    private Incoming message(long person, Instant date, boolean edited) {
        int id = ++last;
        return new Incoming.Message(
                "m" + id,
                new Actor(person, "Анна", "ru", false),
                new Place(person, true),
                id,
                date,
                "привет",
                Incoming.Attachment.NONE,
                null,
                false,
                0,
                edited);
    }

    private Incoming press(long person) {
        int id = ++last;
        return new Incoming.Press(
                "c" + id, "c" + id, new Actor(person, "Анна", "ru", false), new Place(person, true), 1, "n.1z.go");
    }

    private List<Verdict> times(int count, java.util.function.Supplier<Incoming> what) {
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < count; i++) {
            verdicts.add(gate.of(what.get()));
        }
        return verdicts;
    }

    private static long count(List<Verdict> verdicts, Verdict verdict) {
        return verdicts.stream().filter(verdict::equals).count();
    }

    @Test
    void answers_once_and_is_silent_for_a_minute_then() {
        var verdicts = times(1_000, () -> press(7));
        assertThat(verdicts.subList(0, 30)).containsOnly(Verdict.PASS);
        assertThat(verdicts.get(30)).isEqualTo(Verdict.ENOUGH);
        assertThat(verdicts.subList(31, 1_000)).containsOnly(Verdict.SILENCE);
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(gate.of(press(7))).isEqualTo(Verdict.SILENCE);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(gate.of(press(7))).isEqualTo(Verdict.PASS);
    }

    @Test
    void costs_nobody_else_anything() {
        times(1_000, () -> press(7));
        times(1_000, () -> message(7, START, false));
        assertThat(times(30, () -> press(8))).containsOnly(Verdict.PASS);
        assertThat(times(30, () -> message(8, START, false))).containsOnly(Verdict.PASS);
    }

    @Test
    void lets_everything_through_that_was_written_in_hours_of_an_outage() {
        var verdicts = new ArrayList<Verdict>();
        for (int minute = 0; minute < 600; minute++) {
            verdicts.add(gate.of(message(7, START.plus(Duration.ofMinutes(minute)), false)));
        }
        assertThat(verdicts).containsOnly(Verdict.PASS);
    }

    @Test
    void finds_the_flood_within_those_hours_too() {
        var verdicts = times(1_000, () -> message(7, START.plusSeconds(last / 100), false));
        assertThat(count(verdicts, Verdict.PASS)).isBetween(30L, 32L);
        assertThat(count(verdicts, Verdict.ENOUGH)).isEqualTo(1);
        assertThat(gate.of(message(7, START.plusSeconds(3600), false))).isEqualTo(Verdict.PASS);
    }

    @Test
    void is_not_deceived_by_dates_that_run_backwards() {
        var verdicts = times(1_000, () -> message(7, START.minusSeconds(last), false));
        assertThat(count(verdicts, Verdict.PASS)).isEqualTo(30);
    }

    @Test
    void measures_corrections_by_when_they_come_as_they_have_the_date_of_the_message() {
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < 100; i++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            verdicts.add(gate.of(message(7, START, true)));
        }
        assertThat(verdicts).containsOnly(Verdict.PASS);
    }

    @Test
    void lets_a_steady_person_go_on_for_ever() {
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < 10_000; i++) {
            nanos.addAndGet(Duration.ofMillis(334).toNanos());
            verdicts.add(gate.of(press(7)));
        }
        assertThat(verdicts).containsOnly(Verdict.PASS);
    }

    @Test
    void remembers_a_flood_among_two_thousand_people_and_not_more() {
        times(1_000, () -> press(7));
        for (int person = 100; person < 2_000; person++) {
            assertThat(gate.of(press(person))).isEqualTo(Verdict.PASS);
        }
        assertThat(gate.of(press(7))).isEqualTo(Verdict.SILENCE);
        for (int person = 10_000; person < 12_000; person++) {
            assertThat(gate.of(press(person))).isEqualTo(Verdict.PASS);
        }
        assertThat(gate.of(press(7))).as("forgotten").isEqualTo(Verdict.PASS);
    }

    @Test
    void counts_nothing_twice_that_comes_again_because_it_could_not_be_stored() {
        var batch = new ArrayList<Incoming>();
        for (int i = 0; i < 10; i++) {
            batch.add(press(7));
            batch.add(message(7, START, false));
        }
        for (int time = 0; time < 50; time++) {
            assertThat(batch).allMatch(what -> gate.of(what) == Verdict.PASS);
        }
    }

    @Test
    void counts_nothing_twice_of_all_that_telegram_gives_at_once_however_many_wrote_it() {
        var batch = new ArrayList<Incoming>();
        for (int i = 0; i < 100; i++) {
            batch.add(press(i % 4));
        }
        for (int time = 0; time < 50; time++) {
            assertThat(batch).allMatch(what -> gate.of(what) == Verdict.PASS);
        }
    }

    @Test
    void is_open_when_there_is_no_limit() {
        var open = new FloodGate(new ConversationSettings(1, 0), nanos::get);
        for (int i = 0; i < 100; i++) {
            assertThat(open.of(press(7))).isEqualTo(Verdict.PASS);
        }
    }
}
