package org.forumbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pace")
class PaceTests {
    private long now;

    private Pace pace(int all, int chat, int group) {
        return new Pace(new DeliverySettings(all, chat, group), () -> now, (limit, nanos) -> {});
    }

    @Test
    void lets_a_person_have_a_burst_of_five_and_then_one_a_second() {
        var times = timesOf(pace(0, 1, 0), 7, 8);
        assertThat(times.subList(0, 5)).containsOnly(0.0);
        for (int i = 5; i < times.size(); i++) {
            assertThat(times.get(i)).isCloseTo(i - 4.0, within(1e-6));
        }
    }

    @Test
    void never_lets_a_group_have_more_than_its_number_in_any_minute() {
        var times = timesOf(pace(0, 0, 18), -100, 60);
        assertThat(times.get(17)).as("the first minute is used in full").isLessThanOrEqualTo(60.001);
        for (int i = 18; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - 18)).isGreaterThanOrEqualTo(60);
        }
    }

    @Test
    void over_all_stays_below_thirty_in_any_second() {
        var pace = pace(28, 0, 0);
        var times = new ArrayList<Double>();
        for (int i = 0; i < 200; i++) {
            now += pace.pause();
            pace.spend(i);
            times.add(now / 1e9);
        }
        for (int i = 30; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - 30)).isGreaterThanOrEqualTo(1);
        }
        assertThat(times.getLast()).isCloseTo(198 / 28.0, within(1e-3));
    }

    @Test
    void is_no_matter_when_it_is_unlimited() {
        var pace = pace(0, 0, 0);
        for (int i = 0; i < 1000; i++) {
            pace.spend(-1);
            pace.spend(1);
        }
        assertThat(pace.pause() + pace.pause(1) + pace.pause(-1)).isZero();
    }

    private List<Double> timesOf(Pace pace, long chat, int messages) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < messages; i++) {
            now += pace.pause(chat);
            pace.spend(chat);
            times.add(now / (double) Duration.ofSeconds(1).toNanos());
        }
        return times;
    }
}
