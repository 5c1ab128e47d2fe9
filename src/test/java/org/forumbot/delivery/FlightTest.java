package org.forumbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Calls on their way at once")
class FlightTest {
    private final Flight flight = new Flight();

    private int afterCallsOf(Duration time) {
        for (int call = 0; call < 100; call++) {
            flight.took(time.toNanos());
        }
        return flight.most();
    }

    @Test
    void are_few_before_anything_is_known() {
        assertThat(flight.most()).isEqualTo(8);
    }

    @Test
    void are_few_while_calls_are_quick() {
        assertThat(afterCallsOf(Duration.ofMillis(80))).isEqualTo(8);
    }

    @Test
    void are_as_many_as_twice_the_pace_needs_when_calls_are_slow() {
        assertThat(afterCallsOf(Duration.ofMillis(199))).isEqualTo(12);
        assertThat(afterCallsOf(Duration.ofSeconds(60))).isEqualTo(16);
    }

    @Test
    void become_few_again_when_calls_are_quick_again() {
        afterCallsOf(Duration.ofSeconds(60));
        assertThat(afterCallsOf(Duration.ofMillis(20))).isEqualTo(8);
    }
}
