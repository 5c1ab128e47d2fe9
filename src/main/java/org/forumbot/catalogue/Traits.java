package org.forumbot.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Value;
import org.jspecify.annotations.Nullable;

/**
 * By what a practice is chosen among others.
 *
 * @param tracks, groups codes of the form's options
 * @param regions keys of where it works, the organization's own first
 */
record Traits(List<String> tracks, List<String> groups, List<String> regions) {
    Traits {
        tracks = List.copyOf(tracks);
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
    }

    static Traits of(Map<String, Value> answers) {
        var regions = new LinkedHashSet<String>();
        add(answers.get("org_region"), regions);
        if (answers.get("places") instanceof Value.Items(var items, var last)) {
            items.forEach(item -> {
                if (item.parts().get("region") instanceof Answer.Given(var place, var message)) {
                    add(place, regions);
                }
            });
        }
        return new Traits(codes(answers.get("track")), codes(answers.get("target_group")), new ArrayList<>(regions));
    }

    private static void add(@Nullable Value place, LinkedHashSet<String> regions) {
        if (place instanceof Value.Place(var key, var shown) && !key.isBlank()) {
            regions.add(key);
        }
    }

    private static List<String> codes(@Nullable Value answer) {
        return answer instanceof Value.Codes(var codes) ? codes : List.of();
    }
}
