package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The size of a batch")
class BatchSizeTests {
    private final BatchSize size = new BatchSize();

    private void took(int units, int millis) {
        size.took(units, Duration.ofMillis(millis).toNanos());
    }

    @Test
    void begins_small_and_grows_while_full_batches_are_quick() {
        assertThat(size.most()).isEqualTo(8);
        took(8, 10);
        took(16, 10);
        took(32, 20);
        took(64, 24);
        assertThat(size.most()).isEqualTo(100);
        took(100, 24);
        assertThat(size.most()).isEqualTo(100);
    }

    @Test
    void shrinks_when_one_takes_too_long_but_not_below_what_it_began_with() {
        took(8, 10);
        took(16, 10);
        took(32, 60);
        assertThat(size.most()).isEqualTo(16);
        took(16, 700);
        took(8, 700);
        assertThat(size.most()).isEqualTo(8);
    }

    @Test
    void stays_when_a_batch_was_not_full_or_took_just_long_enough() {
        took(7, 1);
        took(8, 30);
        assertThat(size.most()).isEqualTo(8);
    }
}
