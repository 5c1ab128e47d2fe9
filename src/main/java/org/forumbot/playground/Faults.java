package org.forumbot.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Troubles that are to befall the next calls. Guarded by the world's lock. */
final class Faults {
    private static final Set<String> KINDS = Set.of("error", "html502", "drop-before", "drop-after", "slow", "429");

    /**
     * @param method lower-cased name, or * for all but getUpdates
     * @param chat only calls for that chat, 0 for all
     * @param times how many calls are left to it
     * @param every of the calls that it could befall it strikes each so many'th
     * @param passed how many of them it has let pass since it struck
     */
    record Fault(
            String method,
            String kind,
            long chat,
            int code,
            String description,
            int retryAfter,
            int times,
            long delayMs,
            int every,
            int passed) {
        boolean befalls(Call call) {
            boolean named = method.equals(call.method())
                    || (method.equals("*") && !call.method().equals("getupdates"));
            return named && (chat == 0 || chat == call.number("chat_id", 0));
        }

        private boolean strikes() {
            return passed + 1 >= every;
        }

        private Fault passing() {
            return new Fault(method, kind, chat, code, description, retryAfter, times, delayMs, every, passed + 1);
        }

        private Fault once() {
            return new Fault(method, kind, chat, code, description, retryAfter, times - 1, delayMs, every, 0);
        }

        Answer<Object> answer() {
            return kind.equals("429") ? Answer.tooMany(retryAfter) : Answer.refused(code, description);
        }

        Map<String, Object> json() {
            return Fields.of(
                    "method",
                    method,
                    "kind",
                    kind,
                    "chat",
                    chat == 0 ? null : chat,
                    "code",
                    code,
                    "description",
                    description,
                    "retryAfter",
                    retryAfter,
                    "times",
                    times,
                    "delayMs",
                    delayMs,
                    "every",
                    every);
        }
    }

    private final List<Fault> faults = new ArrayList<>();

    Answer<List<Map<String, Object>>> add(Map<?, ?> asked) {
        var kind = Call.string(asked.get("kind"));
        if (!KINDS.contains(kind)) {
            return Answer.bad("kind '%s' is not one of %s"
                    .formatted(kind, KINDS.stream().sorted().toList()));
        }
        var method = Call.string(asked.get("method"));
        var description = Call.string(asked.get("description"));
        faults.add(new Fault(
                method.isEmpty() ? "*" : method.toLowerCase(Locale.ROOT),
                kind,
                Call.whole(asked.get("chat"), 0),
                (int) Call.whole(asked.get("code"), 500),
                description.isEmpty() ? "Internal Server Error: restart" : description,
                (int) Call.whole(asked.get("retryAfter"), 1),
                (int) Call.whole(asked.get("times"), 1),
                Call.whole(asked.get("delayMs"), 1_000),
                (int) Math.max(1, Call.whole(asked.get("every"), 1)),
                0));
        return Answer.ok(json());
    }

    /** The first fault for that call; it is used up by this. */
    Optional<Fault> strike(Call call) {
        for (int at = 0; at < faults.size(); at++) {
            var fault = faults.get(at);
            if (fault.befalls(call)) {
                if (fault.strikes()) {
                    useUp(at);
                    return Optional.of(fault);
                }
                faults.set(at, fault.passing());
            }
        }
        return Optional.empty();
    }

    private void useUp(int at) {
        var fault = faults.get(at);
        if (fault.times() > 1) {
            faults.set(at, fault.once());
        } else {
            faults.remove(at);
        }
    }

    void clear() {
        faults.clear();
    }

    List<Map<String, Object>> json() {
        return faults.stream().map(Fault::json).toList();
    }
}
