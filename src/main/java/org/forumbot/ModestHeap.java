package org.forumbot;

import static java.lang.management.MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import javax.management.NotificationEmitter;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the heap near what is alive in it. The serial collector lets the old part grow up to {@code -Xmx} before it looks
 * what of it is still wanted; here it looks as soon as some megabytes have come on top of what was wanted the last time.
 * When much is wanted for a while, such as for a large PDF, the heap still grows. With other collectors this does nothing.
 */
@Component
class ModestHeap {
    private static final String OLD = "Tenured Gen";

    /** What may come on top: looking takes a tenth of a second, and less room would mean looking all the time. */
    private static final long ROOM = 7L << 20;

    private final MemoryMXBean heap = ManagementFactory.getMemoryMXBean();

    @EventListener(ApplicationReadyEvent.class)
    void watch() {
        old().ifPresent(pool -> {
            ((NotificationEmitter) heap)
                    .addNotificationListener(
                            (_, _) -> look(pool), told -> told.getType().equals(MEMORY_THRESHOLD_EXCEEDED), null);
            look(pool);
        });
    }

    private static Optional<MemoryPoolMXBean> old() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals(OLD) && pool.isUsageThresholdSupported())
                .findFirst();
    }

    private void look(MemoryPoolMXBean pool) {
        heap.gc();
        var now = pool.getUsage();
        pool.setUsageThreshold(Math.min(now.getUsed() + ROOM, now.getMax()));
    }
}
