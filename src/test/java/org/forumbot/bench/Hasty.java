package org.forumbot.bench;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.forumbot.bench.Act.Leaves;
import org.forumbot.bench.Act.TypesAtOnce;
import org.forumbot.bench.Act.Waits;

/** Makes a visit, and before leaving writes three commands at once: the answers are to come in that order. */
final class Hasty implements Script {
    /** What is written, and what stands in the answer, and in nothing that the visit has shown: no copy of it is taken for this. */
    private static final List<Map.Entry<String, String>> ORDER = List.of(
            Map.entry("/guide", "Как упаковать и подать"),
            Map.entry("/language", "Выберите язык"),
            Map.entry("/forget", "Забыть меня"));

    private final Visit visit;
    /** Answers by the ids of their messages: two that are shown at once may be looked at in any order. */
    private final SortedMap<Integer, Integer> came = new TreeMap<>();

    private boolean asking;

    Hasty(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Act begins() {
        return visit.begins();
    }

    @Override
    public Act triesAgain() {
        return asking ? all() : visit.triesAgain();
    }

    @Override
    public synchronized Act next(Shown shown) {
        if (asking) {
            return heard(shown);
        }
        var next = visit.next(shown);
        asking = next instanceof Leaves;
        return asking ? all() : next;
    }

    private static Act all() {
        return new TypesAtOnce(ORDER.stream().map(Map.Entry::getKey).toList());
    }

    private Act heard(Shown shown) {
        for (int each = 0; each < ORDER.size(); each++) {
            if (shown.says(ORDER.get(each).getValue())) {
                came.put(shown.id(), each);
            }
        }
        return came.size() < ORDER.size() ? new Waits() : new Leaves();
    }

    /** Numbers of the answers in the order in which they were sent. */
    synchronized List<Integer> came() {
        return List.copyOf(came.values());
    }

    /** Whether the answers were sent in another order than they were asked for. */
    boolean mixedUp() {
        return !came().equals(came().stream().sorted().toList());
    }
}
