package org.forumbot.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the rules say of decisions: prepared with a reason, seen by nobody else, published together. */
final class ModelDecisions {
    private static final List<String> SECTIONS = List.of("S001", "none");

    private final ModelForum forum;

    ModelDecisions(ModelForum forum) {
        this.forum = forum;
    }

    String prepare(ModelPractice practice, long by, String kind, String section, String words) {
        boolean may = practice.is("DECIDED") || (practice.is("ACCEPTED") && kind.equals("RECOMMEND"));
        var decision = practice.decision;
        if (kind.equals("REJECT") && decision != null && !decision.isComplete()) {
            if (words.length() < 10) {
                return "-jury.reason.short";
            }
            practice.decision = new ModelPractice.Decision(kind, section, decision.reason(), words, by, forum.now);
            return "+jury.prepared";
        } else if (!may) {
            return decision == null && practice.told != null ? "-jury.decided.before" : "-jury.not.decidable";
        } else if (decision != null && decision.by() != by) {
            return "-jury.prepared.before";
        } else if (words.length() < 10) {
            return "-jury.reason.short";
        } else if (kind.equals("RECOMMEND") && !practice.panel.isRipe()) {
            return "-jury.not.ripe";
        } else if (kind.equals("ACCEPT") && !SECTIONS.contains(section)) {
            return "-jury.section.unknown";
        }
        practice.decision = new ModelPractice.Decision(kind, section, words, "", by, forum.now);
        practice.told = null;
        return kind.equals("REJECT") ? "+jury.advice.wanted" : "+jury.prepared";
    }

    static String undo(ModelPractice practice) {
        var before = practice.decision;
        practice.decision = null;
        return before == null ? "+jury.undone.before" : "+jury.undone";
    }

    /** The last moment that a button of the desk publishes; empty without a button. */
    String publishable() {
        return forum.practices.stream()
                .map(practice -> practice.decision)
                .filter(Objects::nonNull)
                .filter(ModelPractice.Decision::isComplete)
                .map(decision -> Long.toString(decision.at().toEpochMilli()))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    String publishAll(String until) {
        forum.later("review.publish " + until, forum.now);
        return "desk.decisions.publishing";
    }

    void published(String job) {
        var until = Instant.ofEpochMilli(Long.parseLong(job.substring(job.indexOf(' ') + 1)));
        var ready = forum.practices.stream()
                .filter(practice -> practice.decision != null
                        && practice.decision.isComplete()
                        && !practice.decision.at().isAfter(until))
                .toList();
        ready.forEach(this::published);
        if (!ready.isEmpty()) {
            forum.later(job, forum.now);
        }
    }

    private void published(ModelPractice practice) {
        var decision = Objects.requireNonNull(practice.decision);
        practice.decision = null;
        var to = Map.of("ACCEPT", "ACCEPTED", "RECOMMEND", "RECOMMENDED", "REJECT", "REJECTED");
        var section = Map.of("S001", "Забота о старшем поколении", "none", "jury.section.none");
        var given = new HashMap<String, String>();
        given.put("reason", decision.reason());
        given.put("advice", decision.advice());
        given.put("section", section.getOrDefault(decision.section(), ""));
        var moved = practice.moves(to.getOrDefault(decision.kind(), ""), "ORGANIZER", decision.by(), given);
        if (moved.equals("moved")) {
            practice.told = decision;
        } else {
            practice.panel.tellHolder("jury.not.published", Map.of());
        }
    }
}
