package org.forumbot.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.files.RubricFile;
import org.forumbot.files.RubricFile.Criterion;
import org.forumbot.files.RubricFile.Seen;
import org.forumbot.files.RubricFile.Stage;

/** Three criteria: proof 50, repeat 30, price 20; scores 0 to 4. */
final class SmallRubric {
    private static final List<String> SCORES = List.of("нет", "слабо", "средне", "хорошо", "образцово");

    private SmallRubric() {}

    static RubricFile rubric() {
        var criteria = new LinkedHashMap<String, Criterion>();
        Map.of("proof", 50, "repeat", 30, "price", 20).entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .forEach(each -> criteria.put(
                        each.getKey(),
                        new Criterion(each.getKey(), each.getKey(), "?", each.getValue(), List.of(), SCORES)));
        return new RubricFile(
                2,
                25,
                10,
                List.of(3, 1),
                2,
                50,
                75,
                new Seen(false, false),
                Set.of(0, 1, 4),
                SCORES,
                criteria,
                Map.of(
                        "idea", new Stage(Set.of("proof"), Set.of(), false, Map.of(), List.of()),
                        "pilot", new Stage(Set.of(), Set.of("proof"), false, Map.of(), List.of()),
                        "practice", new Stage(Set.of(), Set.of(), true, Map.of(), List.of()),
                        "technology", new Stage(Set.of(), Set.of(), true, Map.of("repeat", 3), List.of())));
    }
}
