package org.forumbot.review;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.review.Season.Deed;
import org.forumbot.review.Season.Ready;
import org.jspecify.annotations.Nullable;

/** What experts do, and those who would like to be. */
final class DeedsOfExperts {
    private DeedsOfExperts() {}

    static @Nullable ModelReview review(Season season, int p, long expert, boolean first) {
        var practice = season.practice(p);
        var known = season.model.experts.all.get(expert);
        if (practice == null || known == null) {
            return null;
        }
        var times = practice.panel.of(known);
        return times.isEmpty() ? null : first ? times.getFirst() : times.getLast();
    }

    static String code(Season season, int p, @Nullable ModelReview review) {
        var practice = season.practice(p);
        return review == null || practice == null ? "zzz" : season.code("review " + practice.panel.key(review));
    }

    private interface Judged {
        String of(ModelPractice practice, ModelReview review);
    }

    /** @param expert whose review it is, most often who does it */
    private static Deed judges(
            int p, long expert, long person, boolean first, String act, Map<String, String> given, Judged rule) {
        return new Deeds.Made(
                "%d %s %s%s%s %s"
                        .formatted(
                                person,
                                act,
                                Season.number(p),
                                person == expert ? "" : " of " + expert,
                                first ? ", the first time" : "",
                                given),
                season -> {
                    var practice = season.practice(p);
                    var review = review(season, p, expert, first);
                    var params = new HashMap<>(given);
                    params.put("review", code(season, p, review));
                    return new Ready("", () -> season.acts(person, act, params), () -> {
                        if (review == null || practice == null) {
                            return "-review.unknown";
                        }
                        var closed = review.closed(person, practice.is("WITHDRAWN"));
                        return closed.isEmpty() ? rule.of(practice, review) : closed;
                    });
                });
    }

    static Deed score(int p, long expert, long person, boolean first, String given) {
        return judges(
                p,
                expert,
                person,
                first,
                "rate.set",
                Map.of("given", given),
                (practice, review) -> review.score(practice.stage, given));
    }

    static Deed comment(int p, long expert, long person, String criterion, String words) {
        return judges(
                p,
                expert,
                person,
                false,
                "rate.say",
                Map.of("criterion", criterion, "words", words),
                (practice, review) -> review.comment(practice.stage, criterion, words));
    }

    static Deed send(int p, long expert, long person, boolean first) {
        return judges(
                p, expert, person, first, "rate.send", Map.of(), (practice, review) -> practice.panel.send(review));
    }

    static Deed recuse(int p, long expert, long person) {
        return judges(p, expert, person, false, "rate.recuse", Map.of(), (practice, review) -> {
            practice.panel.recuse(review);
            return "+review.recused";
        });
    }

    /** Who is not known yet tells of themselves in between. */
    static Deed accept(long person, int which, String region, String org) {
        return new Deeds.Made(person + " accepts the invitation " + which, season -> {
            var invitations = season.invitations;
            int named = which < invitations.size() ? which : Integer.MAX_VALUE;
            var given = Map.of("invitation", which < invitations.size() ? invitations.get(which) : "nobodysinvitation");
            long conversation = season.conversation();
            return new Ready(
                    "",
                    () -> {
                        var answer = season.acts(person, "experts.accept", given);
                        if (!answer.startsWith("first")) {
                            return answer;
                        }
                        return season.sends(person, "expert", conversation, told(person, region, org))
                                + season.acts(person, "experts.accept", given);
                    },
                    () -> {
                        var answer = season.model.experts.accept(person, named);
                        return answer.startsWith("first")
                                ? season.model.experts.tellsOfThemselves(person, region, org)
                                        + season.model.experts.accept(person, named)
                                : answer;
                    });
        });
    }

    private static Map<String, String> told(long person, String region, String org) {
        return Map.of("name", "Э" + person, "region", region, "org", org, "tracks", "");
    }

    static Deed tellsAnew(long person, String region, String org) {
        return new Deeds.Made("the expert %d is of %s in %s".formatted(person, org, region), season -> {
            long conversation = season.conversation();
            return new Ready(
                    "",
                    () -> season.sends(person, "expert", conversation, told(person, region, org)),
                    () -> season.model.experts.tellsOfThemselves(person, region, org));
        });
    }

    static Deed leave(long person) {
        return Deeds.deed(
                person + " is no expert any more",
                season -> () -> season.acts(person, "experts.leave", Map.of()),
                season -> () -> season.model.experts.leave(person));
    }

    static Deed looksAtReviews(long person) {
        return Deeds.deed(
                person + " looks what to judge",
                season -> () -> season.rows(person, "review.list", Map.of(), ReviewsSource.Row.class).stream()
                        .map(row -> row.number() + " " + row.state())
                        .sorted()
                        .collect(Collectors.joining(", ")),
                season -> () -> season.model.practices.stream()
                        .flatMap(practice -> practice.panel.all.stream()
                                .filter(review ->
                                        review.expert.person == person && !review.is("CHOSEN") && !review.is("RECUSED"))
                                .map(review -> practice.number + " " + review.state.toLowerCase(Locale.ROOT)))
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }
}
