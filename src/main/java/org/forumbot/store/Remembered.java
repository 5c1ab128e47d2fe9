package org.forumbot.store;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A figure that takes some work to find out, found out at most once in a while. For what is looked at from outside again
 * and again; for many threads.
 */
public final class Remembered<T> {
    private final Supplier<T> found;
    private final long kept;
    private final LongSupplier nanos;
    private @Nullable Finding<T> last;

    private record Finding<T>(T value, long at) {}

    public Remembered(Duration kept, Supplier<T> found) {
        this(kept, found, System::nanoTime);
    }

    /** @param nanos a clock that only runs forward, in nanoseconds */
    Remembered(Duration kept, Supplier<T> found, LongSupplier nanos) {
        this.found = found;
        this.kept = kept.toNanos();
        this.nanos = nanos;
    }

    public synchronized T value() {
        long now = nanos.getAsLong();
        var known = last;
        if (known == null || now - known.at() > kept) {
            known = new Finding<>(found.get(), now);
            last = known;
        }
        return known.value();
    }
}
