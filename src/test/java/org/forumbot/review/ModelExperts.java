package org.forumbot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the rules say of experts: they come by an invitation that works once, and may leave. */
final class ModelExperts {
    private final ModelForum forum;
    final Map<Long, ModelExpert> all = new TreeMap<>();

    /** Who has used which; 0 for nobody. */
    final List<Long> invitations = new ArrayList<>();

    ModelExperts(ModelForum forum) {
        this.forum = forum;
    }

    /** @param which from 0, may be one that was never made */
    String accept(long person, int which) {
        if (which >= invitations.size()) {
            return "-experts.link.unknown";
        }
        long by = invitations.get(which);
        if (by != 0) {
            return by == person ? "+experts.joined.before" : "-experts.link.used";
        }
        if (!all.containsKey(person)) {
            return "first expert";
        }
        invitations.set(which, person);
        Objects.requireNonNull(all.get(person)).on = true;
        return "+experts.joined";
    }

    String tellsOfThemselves(long person, String region, String org) {
        var expert = all.computeIfAbsent(person, ModelExpert::new);
        expert.region = region;
        expert.org = org;
        return "+";
    }

    String leave(long person) {
        var expert = all.get(person);
        if (expert == null || !expert.on) {
            return "-experts.none";
        }
        expert.on = false;
        for (var practice : forum.practices) {
            practice.panel.of(expert).stream()
                    .filter(review -> review.is("CHOSEN") || review.is("ASKED"))
                    .forEach(practice.panel::recuse);
        }
        return "+experts.left";
    }
}
