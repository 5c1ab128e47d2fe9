package org.forumbot.playground;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts calls and keeps the latest refused ones. Guarded by the world's lock. */
final class Ledger {
    private static final int KEPT = 1_000;
    private static final int LONGEST = 4_000;

    private final Map<String, Long> calls = new TreeMap<>();
    private final Deque<Map<String, Object>> refused = new ArrayDeque<>();
    private long refusals;

    void count(String method) {
        calls.merge(method, 1L, Long::sum);
    }

    void refuse(Instant time, String method, Call call, Answer.Refused<?> answer) {
        refusals++;
        refused.addFirst(Fields.of(
                "at", time.toString(),
                "method", method,
                "chat", call.text("chat_id"),
                "code", answer.code(),
                "description", answer.description(),
                "params", shortened(call.params())));
        if (refused.size() > KEPT) {
            refused.removeLast();
        }
    }

    private static Map<String, Object> shortened(Map<String, Object> params) {
        var copy = Fields.open();
        params.forEach((name, value) -> copy.put(
                name,
                value instanceof String text && text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : value));
        return copy;
    }

    List<Map<String, Object>> refused() {
        return List.copyOf(refused);
    }

    long refusals() {
        return refusals;
    }

    /** All calls but the asking for updates. */
    long visibleCalls() {
        return calls.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("getUpdates"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    Map<String, Long> calls() {
        return Map.copyOf(calls);
    }

    void clear() {
        calls.clear();
        refused.clear();
        refusals = 0;
    }
}
