package org.forumbot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.bench.Act.Leaves;
import org.forumbot.bench.Act.TypesAtOnce;
import org.forumbot.bench.Act.Waits;

/** Makes a visit, and before leaving writes three commands at once: the answers are to come in that order. */
final class Hasty implements Script {
    /** What is written, and what stands in the answer. */
    private static final List<Map.Entry<String, String>> ORDER = List.of(
            Map.entry("/sections", "В программе"), Map.entry("/mine", "Секций: "), Map.entry("/menu", "Здравствуйте"));

    private final Visit visit;
    private final List<Integer> came = new ArrayList<>();
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
                came.add(each);
            }
        }
        return came.size() < ORDER.size() ? new Waits() : new Leaves();
    }

    /** Whether the answers came in another order than they were asked for. */
    synchronized boolean mixedUp() {
        return !came.equals(came.stream().sorted().toList());
    }
}
