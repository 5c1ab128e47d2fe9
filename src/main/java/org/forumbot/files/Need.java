package org.forumbot.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For which level of a form its questions are needed, as {@code need:} says. */
final class Need {
    private final List<String> levels;
    private final Map<String, Integer> ranks;
    private final boolean inside;
    private int current;

    /** @param levels the least first; none when the form has none */
    Need(List<String> levels) {
        this(levels, new HashMap<>(), false);
    }

    private Need(List<String> levels, Map<String, Integer> ranks, boolean inside) {
        this.levels = levels;
        this.ranks = ranks;
        this.inside = inside;
    }

    /** For the questions of a repeated group: they are needed as it is. */
    Need inside() {
        var inner = new Need(levels, ranks, true);
        inner.current = current;
        return inner;
    }

    /** The rank of this question, which is being read from now on. */
    int of(String name, Fields fields, String group) {
        if (inside) {
            return 0;
        }
        if (!levels.isEmpty() && group.isEmpty()) {
            fields.problems()
                    .add(fields.spot(), "'group' is missing: a form with levels is filled in chapter by chapter.");
        }
        current = rank(fields);
        ranks.put(name, current);
        return current;
    }

    private int rank(Fields fields) {
        var need = fields.plain("need").orElse(null);
        if (need == null) {
            return 0;
        }
        if (levels.isEmpty()) {
            fields.problems().add(fields.nameSpot("need"), "'need' wants 'levels' at the top of the form.");
            return 0;
        }
        var possible = new ArrayList<>(levels);
        possible.add(QuestionReader.OPTION);
        if (!possible.contains(need)) {
            fields.problems().unknown(fields.spot("need"), "The level", need, possible);
            return 0;
        }
        return possible.indexOf(need);
    }

    /** Whether it is of a repeated group, which is needed and advised on as a whole. */
    boolean isInside() {
        return inside;
    }

    boolean isOption(int rank) {
        return !levels.isEmpty() && rank == levels.size();
    }

    /** What depends on an answer that is asked for a later level would wait for it. */
    void check(Fields fields, String field, Set<String> reads) {
        reads.stream()
                .filter(name -> ranks.getOrDefault(name, 0) > current)
                .sorted()
                .forEach(name -> fields.problems()
                        .add(
                                fields.spot(field),
                                "In '" + field + "': '" + name + "' is asked for a later level than this question."));
    }
}
