package org.forumbot.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the rules of the review say of everything that can be done, kept as simply as can be. An act answers by the phrase
 * that is said: after a minus what is refused, after a plus what is done. The person 0 stands for the desk.
 */
final class ModelForum {
    Instant now;
    final List<ModelPractice> practices = new ArrayList<>();
    final ModelExperts experts = new ModelExperts(this);

    /** What is due by itself, and when. */
    final TreeMap<String, Instant> jobs = new TreeMap<>();

    final ModelDecisions decisions = new ModelDecisions(this);
    private final List<String> told = new ArrayList<>();
    private int remarks;

    ModelForum(Instant now) {
        this.now = now;
    }

    void tell(long person, String phrase, Map<String, String> values) {
        told.add(said(person, phrase, values));
    }

    static String said(long person, String phrase, Map<String, ?> values) {
        var said = new StringBuilder(person + ": " + phrase);
        new TreeMap<>(values).forEach((name, value) -> {
            if (!name.equals("title")
                    && !name.equals("judged")
                    && !value.toString().isBlank()) {
                said.append(' ').append(name).append('=').append(value);
            }
        });
        return said.toString();
    }

    /** What was told since this was asked last. */
    List<String> told() {
        var all = told.stream().sorted().toList();
        told.clear();
        return all;
    }

    void later(String job, Instant due) {
        jobs.put(job, due);
    }

    /** Those who may be chosen for it. */
    List<ModelExpert> mayJudge(ModelPractice practice) {
        return experts.all.values().stream()
                .filter(expert -> practice.panel.standing(expert).isEmpty())
                .toList();
    }

    String submit(long author, Map<String, String> answers) {
        var practice = new ModelPractice(this, "P-%04d".formatted(practices.size() + 1), author);
        practices.add(practice);
        practice.takes(answers);
        practice.moves("SUBMITTED", "AUTHOR", author, Map.of("revised", "yes"));
        return "+";
    }

    String sendAgain(ModelPractice practice, Map<String, String> answers) {
        boolean same = practice.answers.equals(answers);
        if (practice.is("RETURNED") && !practice.isAnswered(answers)) {
            return "-practices.not.answered";
        } else if (practice.is("IN_REVIEW", "DECIDED", "REJECTED", "WITHDRAWN", "ARCHIVED")) {
            return same ? "+" : "-practices.fixed." + practice.status.toLowerCase(Locale.ROOT);
        }
        if (!same) {
            practice.takes(answers);
            practice.revision++;
        }
        if (practice.is("RETURNED") || (!same && practice.is("SUBMITTED", "IN_CHECK"))) {
            practice.moves("SUBMITTED", "AUTHOR", practice.author, Map.of("revised", "yes"));
        }
        return "+";
    }

    String authorMoves(ModelPractice practice, long person, String to, String done) {
        return answer(practice.moves(to, "AUTHOR", person, Map.of()), to, done);
    }

    private static String answer(String moved, String to, String done) {
        return switch (moved) {
            case "moved" -> done;
            case "already" -> "+practices.already." + to.toLowerCase(Locale.ROOT);
            default -> moved;
        };
    }

    /** @param remark the one that the button names, which may be gone */
    String reply(ModelPractice practice, long person, String question, int remark) {
        var open = practice.open.get(question);
        if (person != practice.author || !practice.is("RETURNED") || open == null || open.id() != remark) {
            return "-practices.remark.gone";
        }
        practice.open.put(question, new ModelPractice.Remark(remark, open.text(), open.answer(), true));
        return "+practices.replied";
    }

    String publish(ModelPractice practice, long person) {
        if (person != practice.author) {
            return "-practices.none";
        }
        boolean before = practice.contact;
        practice.contact = true;
        var moved = practice.moves("PUBLISHED", "AUTHOR", person, Map.of());
        practice.contact = before || !moved.startsWith("-");
        return moved.startsWith("-") ? moved : "+";
    }

    String archive(ModelPractice practice, long person, String reason) {
        var who = person == practice.author ? "AUTHOR" : "ORGANIZER";
        var moved = practice.moves("ARCHIVED", who, person, Map.of("reason", reason));
        return moved.startsWith("-") ? moved : "+catalogue.archived";
    }

    String take(ModelPractice practice, long person) {
        long before = practice.holder;
        var moved = practice.moves("IN_CHECK", "ORGANIZER", person, Map.of());
        return before == 0 || moved.equals("moved") ? pass(practice, person) : isHeld(practice, person);
    }

    String takeOver(ModelPractice practice, long person, long from) {
        boolean may = practice.holder == 0 || (practice.holder == from && from != person);
        return may ? pass(practice, person) : isHeld(practice, person);
    }

    private String pass(ModelPractice practice, long person) {
        practice.holder = person;
        practice.tellHolder("check.news.taken");
        return "desk.take.done";
    }

    private static String isHeld(ModelPractice practice, long person) {
        return practice.holder == person ? "desk.take.mine" : "desk.take.taken";
    }

    String hand(ModelPractice practice, long to) {
        if (to == practice.holder || practices.stream().noneMatch(other -> other.holder == to)) {
            return "-act.gone";
        }
        pass(practice, to);
        return "+check.handed";
    }

    String remark(ModelPractice practice, String question, String words) {
        if (!practice.is("IN_CHECK", "IN_REVIEW")) {
            return "-practices.not." + practice.status.toLowerCase(Locale.ROOT);
        }
        if (words.length() < 5) {
            return "-bad.text.short";
        }
        var before = practice.prepared.get(question);
        int id = before == null ? ++remarks : before.id();
        var answer = practice.answers.getOrDefault(question, "");
        practice.prepared.put(question, new ModelPractice.Remark(id, words, answer, false));
        return "+check.noted";
    }

    String dropRemark(ModelPractice practice, long person, String question, int remark) {
        var prepared = practice.prepared.get(question);
        if (prepared != null && prepared.id() == remark && practice.holder == person) {
            practice.prepared.remove(question);
        }
        return "+check.dropped";
    }

    String sendBack(ModelPractice practice, long person, String days) {
        var listed = practice.prepared.entrySet().stream()
                .sorted(Comparator.comparing(remark -> remark.getValue().id()))
                .map(remark -> "• " + remark.getKey() + ": " + remark.getValue().text())
                .toList();
        var given = Map.of("due", days, "reason", String.join("\n", listed));
        return answer(practice.moves("RETURNED", "ORGANIZER", person, given), "RETURNED", "+check.returned");
    }

    /** @param reason with what stands above it */
    String reject(ModelPractice practice, long person, String reason) {
        return answer(
                practice.moves("REJECTED", "ORGANIZER", person, Map.of("reason", reason)),
                "REJECTED",
                "+check.rejected");
    }

    String organizerMoves(ModelPractice practice, long person, String to, String done) {
        return answer(practice.moves(to, "ORGANIZER", person, Map.of()), to, done);
    }

    /** Something is due by itself: whoever it concerns may have finished before. */
    void comes(String job, Instant due) {
        if (!jobs.remove(job, due)) {
            return;
        }
        var kind = job.substring(0, job.indexOf(' '));
        switch (kind) {
            case "practice.due" -> practice(job).dateComes();
            case "review.publish" -> decisions.published(job);
            default -> reminded(practice(job), job, kind);
        }
    }

    private ModelPractice practice(String job) {
        var number = job.split("[ /]")[1];
        return practices.stream()
                .filter(each -> each.number.equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void reminded(ModelPractice practice, String job, String kind) {
        var key = job.substring(job.indexOf(' ') + 1).split("\\.")[0];
        var review = practice.panel.all.stream()
                .filter(each -> practice.panel.key(each).equals(key))
                .findFirst()
                .orElseThrow();
        if (kind.equals("review.remind")) {
            practice.panel.tell(review, "review.remind");
            return;
        }
        if (!review.late) {
            practice.panel.tell(review, "review.late");
            review.late = true;
        }
        practice.panel.tellHolder("jury.late", Map.of());
        later(job, now.plus(Duration.ofDays(3)));
    }

    /** All that is compared. */
    TreeSet<String> lines() {
        var lines = new TreeSet<String>();
        practices.forEach(practice -> lines.addAll(practice.lines()));
        experts.all
                .values()
                .forEach(expert ->
                        lines.add("expert %d %s %s %s".formatted(expert.person, expert.on, expert.region, expert.org)));
        for (int which = 0; which < experts.invitations.size(); which++) {
            lines.add("invitation " + which + " used by " + experts.invitations.get(which));
        }
        jobs.forEach((job, due) -> lines.add("due " + job + " " + due));
        return lines;
    }
}
