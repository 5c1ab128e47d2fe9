package org.forumbot.store;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.File;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the writer measures of itself, once a batch. */
@Component
class StoreMeters {
    private static final Duration[] COMMITS = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1)
    };

    private final MeterRegistry registry;
    private final DistributionSummary units;
    private final Timer batch;
    private final Timer commit;

    StoreMeters(MeterRegistry registry, StoreSettings settings) {
        this.registry = registry;
        this.units = DistributionSummary.builder("forumbot.batch.units")
                .description("units of the writer that shared one transaction")
                .serviceLevelObjectives(1, 2, 5, 10, 20, 50, 100)
                .register(registry);
        this.batch = Timer.builder("forumbot.batch")
                .description("transactions of the writer, from their beginning until they are on the disk")
                .register(registry);
        this.commit = Timer.builder("forumbot.commit")
                .description("from the end of the last unit of a batch until the batch is on the disk")
                .serviceLevelObjectives(COMMITS)
                .register(registry);
        var database = settings.file().toFile();
        size("main", database);
        size("wal", new File(database.getPath() + "-wal"));
    }

    /** @param waiting how many units are queued; asked at each look */
    void queue(Supplier<Number> waiting) {
        Gauge.builder("forumbot.writer.queue.units", waiting)
                .description("units that wait for the writer")
                .register(registry);
    }

    /** A batch has been committed. Times are those of {@link System#nanoTime}. @param worked when its last unit ended */
    void committed(int size, long begun, long worked, long stored) {
        units.record(size);
        batch.record(stored - begun, TimeUnit.NANOSECONDS);
        commit.record(stored - worked, TimeUnit.NANOSECONDS);
    }

    private void size(String part, File file) {
        Gauge.builder("forumbot.database.size", file::length)
                .description("the file of the database, and its log of what was committed last")
                .baseUnit("bytes")
                .tag("file", part)
                .register(registry);
    }
}
