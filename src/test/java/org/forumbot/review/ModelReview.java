package org.forumbot.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules say of one expert who judges one practice. A score of null stands for not enough data. */
final class ModelReview {
    private static final List<String> MEMBER = List.of("CHOSEN", "ASKED", "SENT");

    /** What is said at one criterion. */
    record Said(@Nullable Integer score, String comment) {
        /** A comment has to say what is missing, and why a score is very low or very high. */
        boolean isDone() {
            return !comment.isEmpty() || (score != null && List.of(2, 3).contains(score));
        }
    }

    final ModelExpert expert;
    final Map<String, Said> said = new LinkedHashMap<>();
    String state = "CHOSEN";
    /** Whether the expert has heard that the date has passed. */
    boolean late;

    @Nullable
    Instant due;

    ModelReview(ModelExpert expert) {
        this.expert = expert;
    }

    boolean is(String meant) {
        return state.equals(meant);
    }

    boolean isMember() {
        return MEMBER.contains(state);
    }

    /** What each criterion counts at a stage: an idea needs no proof, half of it is enough for a pilot. */
    static Map<String, Integer> weights(String stage) {
        var weights = new LinkedHashMap<String, Integer>();
        switch (stage) {
            case "idea" -> {
                weights.put("repeat", 60);
                weights.put("price", 40);
            }
            case "pilot" -> {
                weights.put("proof", 25);
                weights.put("repeat", 45);
                weights.put("price", 30);
            }
            default -> {
                weights.put("proof", 50);
                weights.put("repeat", 30);
                weights.put("price", 20);
            }
        }
        return weights;
    }

    /** Empty when all is said. */
    String next(String stage) {
        return weights(stage).keySet().stream()
                .filter(criterion -> !said.containsKey(criterion)
                        || !said.getOrDefault(criterion, new Said(null, "")).isDone())
                .findFirst()
                .orElse("");
    }

    int lacking(String stage) {
        return (int) weights(stage).keySet().stream()
                .filter(criterion -> said.containsKey(criterion))
                .filter(criterion ->
                        said.getOrDefault(criterion, new Said(0, "")).score() == null)
                .count();
    }

    /** Out of 100; NaN when there was not enough data for anything. */
    double points(String stage) {
        double sum = 0;
        double judged = 0;
        for (var weight : weights(stage).entrySet()) {
            var mark = said.get(weight.getKey());
            if (mark != null && mark.score() != null) {
                sum += weight.getValue() * mark.score();
                judged += weight.getValue();
            }
        }
        return judged == 0 ? Double.NaN : sum / judged * 25;
    }

    /** Why this person can say nothing of it now; empty when they can. @param withdrawn whether the practice is */
    String closed(long person, boolean withdrawn) {
        if (is("CHOSEN") || person != expert.person) {
            return "-review.unknown";
        }
        return withdrawn && (is("SENT") || is("STOPPED"))
                ? "-review.withdrawn.before"
                : switch (state) {
                    case "SENT" -> "-review.sent.before";
                    case "REPLACED" -> "-review.replaced.before";
                    case "RECUSED" -> "-review.recused.before";
                    case "STOPPED" -> "-review.stopped";
                    default -> "";
                };
    }

    /** @param given such as {@code proof-3}, {@code proof-x} for not enough data */
    String score(String stage, String given) {
        int dash = given.indexOf('-');
        var criterion = given.substring(0, Math.max(dash, 0));
        var score = given.substring(dash + 1);
        if (!weights(stage).containsKey(criterion) || !score.matches("[0-4x]")) {
            return "-review.criterion.gone";
        }
        var comment = said.getOrDefault(criterion, new Said(null, "")).comment();
        said.put(criterion, new Said(score.equals("x") ? null : Integer.valueOf(score), comment));
        return "+";
    }

    /** @param named the criterion; empty for the first that is not done */
    String comment(String stage, String named, String words) {
        var criterion = named.isEmpty() ? next(stage) : named;
        if (!weights(stage).containsKey(criterion)) {
            return "-review.all";
        } else if (words.length() < 3) {
            return "-review.comment.short";
        } else if (!said.containsKey(criterion)) {
            return "-review.score.first";
        }
        said.put(
                criterion,
                new Said(said.getOrDefault(criterion, new Said(null, "")).score(), words));
        return "+review.comment.kept";
    }

    @Override
    public String toString() {
        return "%d %s until %s %s".formatted(expert.person, state, due, said);
    }
}
