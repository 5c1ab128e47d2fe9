package org.forumbot;

import static java.lang.management.MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the heap near what is alive in it. The serial collector lets the old part grow up to {@code -Xmx} before it looks
 * what of it is still wanted; here it looks as soon as some megabytes have come on top of what was wanted the last time.
 * When much is wanted for a while, such as for a large PDF, the heap still grows. With other collectors this does nothing.
 */
@Component
class ModestHeap implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ModestHeap.class);
    private static final String OLD = "Tenured Gen";

    /** What may come on top: looking takes a tenth of a second, and less room would mean looking all the time. */
    private static final long ROOM = 7L << 20;

    private final MemoryMXBean heap = ManagementFactory.getMemoryMXBean();
    private final NotificationListener full = (_, _) -> old().ifPresent(this::look);

    @EventListener(ApplicationReadyEvent.class)
    void watch() {
        old().ifPresent(pool -> {
            emitter().addNotificationListener(full, told -> told.getType().equals(MEMORY_THRESHOLD_EXCEEDED), null);
            look(pool);
        });
    }

    /** The heap outlives the program that is closed here. */
    @Override
    public void close() {
        try {
            emitter().removeNotificationListener(full);
        } catch (ListenerNotFoundException never) {
            LOG.debug("The heap was not watched", never);
        }
    }

    private NotificationEmitter emitter() {
        return (NotificationEmitter) heap;
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
