package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A remembered figure")
class RememberedTests {
    private final AtomicLong nanos = new AtomicLong(-7);
    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<Integer> figure =
            new Remembered<>(Duration.ofSeconds(5), asked::incrementAndGet, nanos::get);

    @Test
    void is_found_out_anew_only_when_it_is_old() {
        assertThat(figure.value()).isEqualTo(1);
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(figure.value()).isEqualTo(1);
        nanos.incrementAndGet();
        assertThat(figure.value()).isEqualTo(2);
    }
}
