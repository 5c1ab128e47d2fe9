package org.forumbot.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the database fails. */
@Component("storeHealthIndicator")
class StoreHealth implements HealthIndicator {
    private final WriterThread writer;

    StoreHealth(WriterThread writer) {
        this.writer = writer;
    }

    @Override
    public Health health() {
        var health = writer.isHealthy() ? Health.up() : Health.down();
        var trouble = writer.trouble();
        if (trouble != null) {
            health.withDetail("trouble", trouble.toString());
        }
        return health.withDetail("waiting", writer.waiting()).build();
    }
}
