package org.forumbot.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happens and how long it takes. */
final class Measures {
    private final AtomicLong made = new AtomicLong();
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();
    private final Map<Integer, Runnable> milestones = new ConcurrentHashMap<>();
    private long[] waits = new long[1 << 17];
    private int answered;

    /** @param then done when so many updates are answered */
    void at(int updates, Runnable then) {
        milestones.put(updates, then);
    }

    void made() {
        made.incrementAndGet();
    }

    /** @param wait from the act to what the person saw first, nanoseconds */
    void answered(long wait) {
        Runnable then;
        synchronized (this) {
            if (answered == waits.length) {
                waits = Arrays.copyOf(waits, answered * 2);
            }
            waits[answered++] = wait;
            then = milestones.remove(answered);
        }
        if (then != null) {
            then.run();
        }
    }

    void call(String method, String refusal) {
        calls.computeIfAbsent(method, _ -> new LongAdder()).increment();
        if (refusal != null) {
            refused.computeIfAbsent(method + ": " + refusal, _ -> new LongAdder())
                    .increment();
        }
    }

    /** Updates that people made. */
    long updates() {
        return made.get();
    }

    synchronized int answers() {
        return answered;
    }

    /** All calls but the polls. */
    long calls() {
        return calls.values().stream().mapToLong(LongAdder::sum).sum();
    }

    Map<String, Long> byMethod() {
        return sums(calls);
    }

    /** By method, code and description. */
    Map<String, Long> refusals() {
        return sums(refused);
    }

    private static Map<String, Long> sums(Map<String, LongAdder> counted) {
        var sums = new TreeMap<String, Long>();
        counted.forEach((name, sum) -> sums.put(name, sum.sum()));
        return sums;
    }

    /** How long people waited, of those answers from the first to before the second. */
    synchronized Waits waits(int from, int to) {
        var sorted = Arrays.copyOfRange(waits, Math.min(from, answered), Math.min(to, answered));
        Arrays.sort(sorted);
        return new Waits(sorted);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Waits(long[] sorted) {
        /** @return milliseconds that this part of all answers took at most; 0 without answers */
        double percentile(double part) {
            if (sorted.length == 0) {
                return 0;
            }
            int at = (int) Math.ceil(part / 100 * sorted.length) - 1;
            return sorted[Math.clamp(at, 0, sorted.length - 1)] / 1e6;
        }

        @Override
        public String toString() {
            return "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms"
                    .formatted(percentile(50), percentile(95), percentile(99), percentile(100));
        }
    }
}
