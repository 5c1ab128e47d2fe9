package org.forumbot.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.dialog.ChoiceType;
import org.forumbot.dialog.ChoicesType;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Truth;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.YesNoType;

/**
 * What a condition comes to whatever is answered. It is tried with all answers there can be, and more: so what never
 * holds here never does, but not everything that never does is found.
 */
final class Certainty {
    private static final int MOST_TRIED = 4096;
    private static final int MOST_OPTIONS = 6;

    /** All answers there can be, by question; without those of which there is no end. */
    private final Map<String, Set<Object>> possible = new HashMap<>();

    Certainty() {}

    Certainty(Certainty outer) {
        possible.putAll(outer.possible);
    }

    /** @param codes of the options that stand in the file, empty when they stand elsewhere @param blank whether it may go without an answer */
    void question(String name, Type type, Set<String> codes, boolean blank) {
        var values = new HashSet<Object>();
        if (type instanceof YesNoType) {
            values.add(true);
            values.add(false);
        } else if (type instanceof ChoicesType && !codes.isEmpty() && codes.size() <= MOST_OPTIONS) {
            values.addAll(chosen(type, List.copyOf(codes)));
        } else if (type instanceof ChoiceType && !codes.isEmpty()) {
            values.addAll(codes);
        } else {
            return;
        }
        if (blank) {
            values.add(type.blank());
        }
        possible.put(name, values);
    }

    private static List<Object> chosen(Type type, List<String> codes) {
        var all = new ArrayList<Object>();
        for (int set = 1; set < 1 << codes.size(); set++) {
            var chosen = new ArrayList<String>();
            for (int at = 0; at < codes.size(); at++) {
                if ((set & 1 << at) != 0) {
                    chosen.add(codes.get(at));
                }
            }
            var value = new Value.Codes(chosen);
            if (type.accepts(Type.Context.EMPTY, value)) {
                all.add(type.natural(value));
            }
        }
        return all;
    }

    /** A value of a screen that is yes or no. */
    void flag(String name) {
        possible.put(name, Set.of(true, false));
    }

    /** {@code UNKNOWN} when it may hold or not, or cannot be tried. @param reads all that it reads */
    Truth of(Condition condition, Set<String> reads) {
        if (reads.isEmpty() || !possible.keySet().containsAll(reads)) {
            return Truth.UNKNOWN;
        }
        long many = reads.stream()
                .mapToLong(name -> possible.getOrDefault(name, Set.of()).size())
                .reduce(1, (one, other) -> Math.min(one * other, MOST_TRIED + 1L));
        return many > MOST_TRIED || many == 0 ? Truth.UNKNOWN : tried(condition, List.copyOf(reads));
    }

    private Truth tried(Condition condition, List<String> reads) {
        var found = new HashSet<Truth>();
        attempt(condition, reads, 0, new HashMap<>(), found);
        return found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN;
    }

    private void attempt(Condition condition, List<String> reads, int at, Map<String, Object> known, Set<Truth> found) {
        if (at == reads.size()) {
            found.add(condition.test(known));
            return;
        }
        for (var value : possible.getOrDefault(reads.get(at), Set.of())) {
            known.put(reads.get(at), value);
            attempt(condition, reads, at + 1, known, found);
            if (found.size() > 1) {
                return;
            }
        }
    }
}
