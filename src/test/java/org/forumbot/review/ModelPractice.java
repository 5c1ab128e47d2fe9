package org.forumbot.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumbot.testkit.PracticeRules;
import org.jspecify.annotations.Nullable;

/** What the rules say of one practice. The holder 0 stands for nobody. */
final class ModelPractice {
    private static final Map<String, List<String>> WAYS = PracticeRules.needs();

    /** A remark, with the answer as it was when the remark was written. */
    record Remark(int id, String text, String answer, boolean replied) {}

    /** What is decided and not published. */
    record Decision(String kind, String section, String reason, String advice, long by, Instant at) {
        boolean isComplete() {
            return !kind.equals("REJECT") || !advice.isEmpty();
        }
    }

    private final ModelForum forum;
    final String number;
    final long author;
    final ModelPanel panel;
    final List<String> history = new ArrayList<>();
    final Set<Long> handled = new HashSet<>();
    String status = "DRAFT";
    String stage = "";
    String org = "";
    String region = "";
    Map<String, String> answers = Map.of();
    int revision = 1;
    long holder;
    boolean complete;
    boolean contact;
    final Map<String, Remark> prepared = new LinkedHashMap<>();
    final Map<String, Remark> open = new LinkedHashMap<>();

    @Nullable
    Decision decision;

    /** What was published last, as long as nothing else is prepared. */
    @Nullable
    Decision told;

    @Nullable
    Instant due;

    int overdue;

    ModelPractice(ModelForum forum, String number, long author) {
        this.forum = forum;
        this.number = number;
        this.author = author;
        this.panel = new ModelPanel(this, forum);
    }

    boolean is(String... one) {
        return Set.of(one).contains(status);
    }

    /** What is sent, first or again: the stage, the organization and the region stand among the answers. */
    void takes(Map<String, String> sent) {
        answers = Map.copyOf(sent);
        stage = sent.getOrDefault("stage", "");
        org = sent.getOrDefault("org_name", "");
        region = sent.getOrDefault("org_region", "");
    }

    boolean isAnswered(Map<String, String> now) {
        return open.entrySet().stream()
                .anyMatch(remark -> remark.getValue().replied()
                        || !remark.getValue().answer().equals(now.getOrDefault(remark.getKey(), "")));
    }

    String moves(String to, String who, long person, Map<String, String> given) {
        if (who.equals("AUTHOR") && person != author) {
            return "-practices.none";
        }
        var needs = WAYS.get(status + " " + to + " " + who);
        var missing = needs == null
                ? status
                : needs.stream()
                        .filter(need -> !holds(need, person, given))
                        .findFirst()
                        .orElse("");
        if (missing.isEmpty()) {
            history.add(status + " " + to + " " + who);
            if (who.equals("ORGANIZER")) {
                handled.add(person);
            }
            go(to, who, given);
            return "moved";
        }
        return status.equals(to) ? "already" : "-practices.not." + missing.toLowerCase(Locale.ROOT);
    }

    private boolean holds(String need, long person, Map<String, String> given) {
        return switch (need) {
            case "HELD" -> holder == person;
            case "REMARKS" -> !prepared.isEmpty();
            case "DUE", "REASON", "SECTION", "ADVICE", "REVISED" ->
                !given.getOrDefault(need.toLowerCase(Locale.ROOT), "").isBlank();
            case "ANSWERED" -> isAnswered(answers);
            case "OVERDUE_TWICE" -> overdue >= 2;
            case "COMES_BACK" -> due != null && due.isAfter(forum.now);
            case "EXPERTS" -> panel.isFull();
            case "SCORES" -> panel.isScored();
            case "LACKING_DATA" -> panel.lacksData();
            case "RIPE" -> panel.isRipe();
            case "CATALOGUE_LEVEL" -> complete;
            case "CONTACT" -> contact;
            default -> throw new AssertionError(need);
        };
    }

    private void go(String to, String who, Map<String, String> given) {
        status = to;
        overdue = 0;
        due = until(to, who, given);
        if (!who.equals("AUTHOR")) {
            tellAuthor(to, who, given);
        }
        forum.jobs.remove(dated());
        switch (to) {
            case "SUBMITTED" -> {
                open.clear();
                tellHolder("check.news.submitted");
            }
            case "RETURNED" -> {
                open.putAll(prepared);
                prepared.clear();
                plan();
                panel.stop(List.of("ASKED", "SENT"), "review.returned");
            }
            case "IN_REVIEW" -> panel.in("CHOSEN").forEach(panel::ask);
            case "DECIDED" -> panel.summary();
            case "REJECTED" -> panel.stop(List.of("CHOSEN"), "");
            case "WITHDRAWN" -> {
                tellHolder("check.news.withdrawn");
                panel.stop(List.of("CHOSEN", "ASKED"), "review.withdrawn");
            }
            default -> {}
        }
    }

    private @Nullable Instant until(String to, String who, Map<String, String> given) {
        return switch (to) {
            case "SUBMITTED", "DECIDED" -> ModelDays.working(forum.now, 5);
            case "IN_CHECK" -> due;
            case "RETURNED" -> ModelDays.working(forum.now, Integer.parseInt(given.getOrDefault("due", "5")));
            case "IN_REVIEW" -> ModelDays.working(forum.now, 10);
            case "WITHDRAWN" -> who.equals("MACHINE") ? ModelDays.any(forum.now, 30) : null;
            default -> null;
        };
    }

    private void tellAuthor(String to, String who, Map<String, String> given) {
        var values = new HashMap<String, String>();
        values.put("number", number);
        values.put("until", ModelDays.read(due));
        Set.of("reason", "section", "advice").forEach(each -> values.put(each, given.getOrDefault(each, "")));
        boolean late = to.equals("WITHDRAWN") && who.equals("MACHINE");
        forum.tell(author, "practices.told." + (late ? "overdue" : to.toLowerCase(Locale.ROOT)), values);
    }

    void tellHolder(String phrase) {
        if (holder != 0) {
            forum.tell(holder, phrase, Map.of("number", number));
        }
    }

    String dated() {
        return "practice.due " + number;
    }

    /** The next reminder before the date, else the date itself. */
    private void plan() {
        var until = Objects.requireNonNull(due);
        var next = List.of(ModelDays.morning(until, 3), ModelDays.morning(until, 1)).stream()
                .filter(time -> time.isAfter(forum.now))
                .findFirst()
                .orElse(until);
        forum.later(dated(), next);
    }

    /** The job of its date. */
    void dateComes() {
        var before = Objects.requireNonNull(due);
        if (before.isAfter(forum.now)) {
            remind("practices.soon");
            plan();
            return;
        }
        overdue++;
        due = ModelDays.working(forum.now, 5);
        if (overdue < 2) {
            remind("practices.late");
            plan();
        } else {
            moves("WITHDRAWN", "MACHINE", 0, Map.of());
        }
    }

    private void remind(String phrase) {
        forum.tell(author, phrase, Map.of("number", number, "until", ModelDays.read(due)));
    }

    /** How its state is compared. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%s %s author %d holder %d revision %d overdue %d until %s"
                .formatted(number, status, author, holder, revision, overdue, due));
        for (int at = 0; at < history.size(); at++) {
            lines.add(number + " moved " + (at + 1) + " " + history.get(at));
        }
        prepared.forEach((question, remark) -> lines.add(number + " prepared " + question + " " + remark.text()));
        open.forEach((question, remark) -> lines.add(number + " open " + question + " " + remark.replied()));
        panel.all.forEach(review -> lines.add("review " + panel.key(review) + " " + review));
        if (decision != null) {
            lines.add("%s decided %s %s %s %s by %d"
                    .formatted(
                            number,
                            decision.kind(),
                            decision.section(),
                            decision.reason(),
                            decision.advice(),
                            decision.by()));
        }
        if (contact) {
            lines.add(number + " has a contact for everybody");
        }
        lines.add("%s at the desk: sent %d, withdrawn %d"
                .formatted(
                        number,
                        revision,
                        history.stream()
                                .filter(move -> move.contains(" WITHDRAWN "))
                                .count()));
        return lines;
    }
}
