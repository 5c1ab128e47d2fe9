package org.forumbot.delivery;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while an answer has been waiting for more than a minute. */
@Component("deliveryHealthIndicator")
class DeliveryHealth implements HealthIndicator {
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Post post;
    private final Clock clock;

    DeliveryHealth(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var oldest = post.load().oldest(Lane.ANSWER);
        long age = oldest.isPresent() ? Math.max(0, clock.millis() - oldest.getAsLong()) : 0;
        return (age > LATE.toMillis() ? Health.down() : Health.up())
                .withDetail("waiting", post.size())
                .withDetail("oldestAnswerSeconds", age / 1000)
                .build();
    }
}
