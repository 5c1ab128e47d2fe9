package org.forumbot.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the rules say of those who judge one practice, and of what they say together. */
final class ModelPanel {
    private static final int WANTED = 2;

    private final ModelPractice practice;
    private final ModelForum forum;
    final List<ModelReview> all = new ArrayList<>();

    ModelPanel(ModelPractice practice, ModelForum forum) {
        this.practice = practice;
        this.forum = forum;
    }

    List<ModelReview> in(String state) {
        return all.stream().filter(review -> review.is(state)).toList();
    }

    List<ModelReview> members() {
        return all.stream().filter(ModelReview::isMember).toList();
    }

    /** All times that this expert was chosen. */
    List<ModelReview> of(ModelExpert expert) {
        return all.stream().filter(review -> review.expert == expert).toList();
    }

    /** Whoever came to belong to the organization since they were chosen does not count. */
    boolean isFull() {
        return members().stream()
                        .filter(member -> !member.expert.isOf(practice))
                        .count()
                >= WANTED;
    }

    boolean isScored() {
        return in("ASKED").isEmpty() && in("CHOSEN").isEmpty() && in("SENT").size() >= WANTED;
    }

    boolean lacksData() {
        return in("SENT").stream().anyMatch(review -> review.lacking(practice.stage) > 0);
    }

    boolean isRipe() {
        return switch (practice.stage) {
            case "practice" -> true;
            case "technology" -> repeatable() >= 3;
            default -> false;
        };
    }

    private double repeatable() {
        return in("SENT").stream()
                .map(review -> review.said.getOrDefault("repeat", new ModelReview.Said(null, "")))
                .filter(said -> said.score() != null)
                .mapToInt(ModelReview.Said::score)
                .average()
                .orElse(0);
    }

    String choose(ModelExpert expert) {
        var standing = standing(expert);
        if (!practice.is("IN_CHECK", "IN_REVIEW")) {
            return "-jury.too.late";
        } else if (!standing.isEmpty()) {
            return standing;
        }
        boolean last = members().size() == WANTED - 1;
        if (last
                && !expert.isForeign(practice)
                && !hasForeign()
                && forum.mayJudge(practice).stream().anyMatch(other -> other.isForeign(practice))) {
            return "-jury.foreign.wanted";
        }
        var review = new ModelReview(expert);
        var before = of(expert);
        if (!before.isEmpty()) {
            review.said.putAll(before.getLast().said);
        }
        all.add(review);
        if (practice.is("IN_REVIEW")) {
            ask(review);
        }
        return "+jury.chosen";
    }

    private boolean hasForeign() {
        return members().stream().anyMatch(member -> member.expert.isForeign(practice));
    }

    /** What is said when this one cannot be chosen; empty when nothing stands against it. */
    String standing(ModelExpert expert) {
        var times = of(expert);
        if (!expert.on) {
            return "-jury.unknown";
        } else if (expert.person == practice.author) {
            return "-jury.own";
        } else if (expert.isOf(practice)) {
            return "-jury.same.org";
        } else if (times.stream().anyMatch(ModelReview::isMember)) {
            return "+jury.chosen.before";
        }
        return !times.isEmpty() && times.getLast().is("RECUSED") ? "-jury.recused" : "";
    }

    String drop(ModelReview review) {
        if (!review.isMember()) {
            return "-jury.dropped.before";
        } else if (review.is("SENT")) {
            return "-jury.scores.stay";
        }
        boolean knew = review.is("ASKED");
        close(review, "REPLACED");
        if (knew) {
            tell(review, "review.replaced");
        }
        goOn();
        return "+jury.dropped";
    }

    String enough() {
        return practice.is("IN_REVIEW")
                        && isScored()
                        && practice.moves("DECIDED", "MACHINE", 0, Map.of()).equals("moved")
                ? "+jury.decide"
                : "-jury.not.scored";
    }

    void ask(ModelReview review) {
        var due = ModelDays.working(forum.now, 10);
        review.state = "ASKED";
        review.due = due;
        for (int days : List.of(3, 1)) {
            forum.later("review.remind " + key(review) + "." + days, ModelDays.morning(due, days));
        }
        forum.later("review.late " + key(review), ModelDays.morning(due, -1));
        tell(review, "review.asked");
    }

    /** Practice, expert, and which time it is. */
    String key(ModelReview review) {
        return practice.number + "/" + review.expert.person + "/"
                + (of(review.expert).indexOf(review) + 1);
    }

    void stop(List<String> states, String phrase) {
        for (var review :
                all.stream().filter(each -> states.contains(each.state)).toList()) {
            boolean busy = review.is("ASKED");
            close(review, "STOPPED");
            if (busy) {
                tell(review, phrase);
            }
        }
    }

    private void close(ModelReview review, String state) {
        review.state = state;
        forum.jobs.keySet().removeIf(job -> job.contains(" " + key(review)));
    }

    void tell(ModelReview review, String phrase) {
        forum.tell(
                review.expert.person, phrase, Map.of("number", practice.number, "until", ModelDays.read(review.due)));
    }

    /** Whoever goes: a new one is wanted, unless those who are left are enough. */
    void recuse(ModelReview review) {
        close(review, "RECUSED");
        if (practice.is("IN_REVIEW") && isScored() && !wantsOneMore()) {
            practice.moves("DECIDED", "MACHINE", 0, Map.of());
        } else if (practice.is("IN_CHECK", "IN_REVIEW")) {
            tellHolder("jury.recused.told", Map.of());
        }
    }

    String send(ModelReview review) {
        if (review.expert.isOf(practice)) {
            return "-review.same.org";
        } else if (!review.next(practice.stage).isEmpty()) {
            return "-review.unfinished";
        }
        close(review, "SENT");
        int lacking = review.lacking(practice.stage);
        if (lacking >= 2) {
            tellHolder("jury.lacking", Map.of("lacking", Integer.toString(lacking)));
        }
        goOn();
        return "+review.sent";
    }

    private void goOn() {
        if (!practice.is("IN_REVIEW") || !isScored()) {
            return;
        }
        if (wantsOneMore()) {
            tellHolder("jury.third", Map.of("spread", shown(spread())));
        } else {
            practice.moves("DECIDED", "MACHINE", 0, Map.of());
        }
    }

    private boolean wantsOneMore() {
        return in("SENT").size() <= WANTED && spread().compareTo(BigDecimal.valueOf(25)) > 0;
    }

    void tellHolder(String phrase, Map<String, String> more) {
        var values = new HashMap<>(more);
        values.put("number", practice.number);
        forum.tell(practice.holder, phrase, values);
    }

    /** As the organizer sees a member. */
    String shown(ModelReview review) {
        boolean late = review.is("ASKED") && !Objects.requireNonNull(review.due).isAfter(forum.now);
        var points = review.points(practice.stage);
        return "Э%d %s %s %d"
                .formatted(
                        review.expert.person,
                        late ? "late" : review.state.toLowerCase(Locale.ROOT),
                        !review.is("SENT") ? "" : Double.isNaN(points) ? "—" : shown(rounded(points)),
                        review.is("SENT") ? review.lacking(practice.stage) : 0);
    }

    void summary() {
        var each = points();
        var mean = each.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        var values = Map.of(
                "number", practice.number,
                "points", Double.isNaN(mean) ? "—" : shown(rounded(mean)),
                "experts", Integer.toString(in("SENT").size()),
                "spread", shown(spread()),
                "suggested", suggested(Double.isNaN(mean) ? 0 : rounded(mean).doubleValue()));
        forum.tell(0, "jury.summary.desk", values);
        forum.tell(practice.holder, "jury.summary", values);
    }

    private String suggested(double points) {
        return isRipe() && points >= 75 ? "recommend" : points >= 50 ? "accept" : "reject";
    }

    private List<Double> points() {
        return in("SENT").stream()
                .map(review -> review.points(practice.stage))
                .filter(points -> !points.isNaN())
                .toList();
    }

    private BigDecimal spread() {
        var sorted = points().stream().map(ModelPanel::rounded).sorted().toList();
        return sorted.isEmpty() ? BigDecimal.ZERO.setScale(1) : sorted.getLast().subtract(sorted.getFirst());
    }

    /** A half goes up; doubles are a little off. */
    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points + 1e-9).setScale(1, RoundingMode.HALF_UP);
    }

    private static String shown(BigDecimal points) {
        return points.toPlainString().replace('.', ',');
    }
}
