package org.forumbot.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.review.Season.Deed;
import org.forumbot.review.Season.Ready;
import org.jspecify.annotations.Nullable;

/** What organizers do in private, and those who would like to be. */
final class DeedsOfOrganizers {
    private DeedsOfOrganizers() {}

    /** What the rules say of it, for who has the practice in hand. */
    interface Rule {
        String of(ModelForum model, ModelPractice practice);
    }

    private static Deed held(int p, long person, String act, Map<String, String> given, String refused, Rule rule) {
        var params = new HashMap<>(given);
        params.put("practice", Season.number(p));
        return Deeds.deed(
                "%d %s %s %s".formatted(person, act, Season.number(p), given),
                season -> () -> season.acts(person, act, params),
                season -> () -> {
                    var practice = season.practice(p);
                    return practice == null || practice.holder != person
                            ? refused(practice, person, act, refused)
                            : rule.of(season.model, practice);
                });
    }

    /** Who has moved it on before hears who has it now; others are only told that it is not theirs. */
    private static String refused(@Nullable ModelPractice practice, long person, String act, String otherwise) {
        boolean known = practice != null && practice.holder != 0 && practice.handled.contains(person);
        if (known && act.startsWith("decide.")) {
            return "-jury.held.by";
        }
        boolean moves = List.of("check.return", "check.pass", "check.reject", "check.again")
                .contains(act);
        return known && moves ? "-practices.held.by" : otherwise;
    }

    private static Deed checks(int p, long person, String act, Map<String, String> given, Rule rule) {
        return held(p, person, act, given, "-practices.not.held", rule);
    }

    private static Deed judges(int p, long person, String act, Map<String, String> given, Rule rule) {
        return held(p, person, act, given, "-jury.not.held", rule);
    }

    static Deed remark(int p, long person, String question, String words) {
        return checks(
                p,
                person,
                "remarks.add",
                Map.of("question", question, "words", words),
                (model, practice) -> practice.answers.containsKey(question)
                        ? model.remark(practice, question, words)
                        : "-practices.not.held");
    }

    static Deed dropRemark(int p, long person, String question) {
        return new Deeds.Made(person + " drops the remark on " + question + " of " + Season.number(p), season -> {
            var practice = season.practice(p);
            var code = season.code(Season.number(p) + " " + question);
            var remark = practice == null ? null : practice.prepared.get(question);
            return new Ready(
                    "",
                    () -> season.acts(person, "remarks.drop", Map.of("remark", code)),
                    () -> remark == null || practice == null
                            ? "+check.dropped"
                            : season.model.dropRemark(practice, person, question, remark.id()));
        });
    }

    static Deed sendBack(int p, long person, String days) {
        var deed = checks(
                p,
                person,
                "check.return",
                Map.of("days", days),
                (model, practice) -> model.sendBack(practice, person, days));
        return days.matches("[1-9]") ? deed : Deeds.always(deed, "-practices.not.due");
    }

    static Deed pass(int p, long person) {
        return checks(
                p,
                person,
                "check.pass",
                Map.of(),
                (model, practice) -> model.organizerMoves(practice, person, "IN_REVIEW", "+check.passed"));
    }

    static Deed again(int p, long person) {
        return checks(
                p,
                person,
                "check.again",
                Map.of(),
                (model, practice) -> model.organizerMoves(practice, person, "IN_CHECK", "+check.begun"));
    }

    static Deed reject(int p, long person, String reason, String words) {
        var deed = checks(
                p,
                person,
                "check.reject",
                Map.of("reason", reason, "words", words),
                (model, practice) -> model.reject(practice, person, "check.reason." + reason + "\n" + words));
        if (!List.of("theme", "double", "law").contains(reason)) {
            return Deeds.always(deed, "-practices.not.reason");
        }
        return words.length() < 10 ? Deeds.always(deed, "-bad.text.short") : deed;
    }

    static Deed hand(int p, long person, long to) {
        return checks(
                p,
                person,
                "hand.to",
                Map.of("to", Long.toString(to, 36)),
                (model, practice) -> model.hand(practice, to));
    }

    static Deed choose(int p, long person, long expert) {
        return new Deeds.Made(person + " chooses " + expert + " for " + Season.number(p), season -> {
            boolean known = season.stored.codes.containsKey("expert " + expert);
            var code = season.code("expert " + expert);
            var chosen = season.model.experts.all.get(expert);
            return judges(
                            p,
                            person,
                            "jury.add",
                            Map.of("expert", code),
                            (model, practice) ->
                                    !known || chosen == null ? "-jury.unknown" : practice.panel.choose(chosen))
                    .ready(season);
        });
    }

    /** @param of the practice whose review is named, most often the same */
    static Deed drop(int p, int of, long person, long expert, boolean first) {
        return new Deeds.Made(
                "%d drops %d of %s from %s".formatted(person, expert, Season.number(of), Season.number(p)), season -> {
                    var review = DeedsOfExperts.review(season, of, expert, first);
                    var code = DeedsOfExperts.code(season, of, review);
                    return judges(
                                    p,
                                    person,
                                    "jury.drop",
                                    Map.of("review", code),
                                    (model, practice) -> review == null || !practice.panel.all.contains(review)
                                            ? "-jury.dropped.before"
                                            : practice.panel.drop(review))
                            .ready(season);
                });
    }

    static Deed enough(int p, long person) {
        return judges(p, person, "jury.enough", Map.of(), (model, practice) -> practice.panel.enough());
    }

    static Deed decide(int p, long person, String kind, String section, String words) {
        return judges(
                p,
                person,
                "decide." + kind.toLowerCase(Locale.ROOT),
                kind.equals("ACCEPT") ? Map.of("section", section, "words", words) : Map.of("words", words),
                (model, practice) ->
                        model.decisions.prepare(practice, person, kind, kind.equals("ACCEPT") ? section : "", words));
    }

    static Deed undo(int p, long person) {
        return judges(p, person, "decide.undo", Map.of(), (model, practice) -> ModelDecisions.undo(practice));
    }

    static Deed looksAtCandidates(int p, long person) {
        return Deeds.deed(
                person + " looks who can judge " + Season.number(p),
                season -> () ->
                        season.rows(person, "jury.candidates", Deeds.practice(p), CandidatesSource.Row.class).stream()
                                .map(CandidatesSource.Row::name)
                                .sorted()
                                .collect(Collectors.joining(" ")),
                season -> () -> {
                    var practice = season.practice(p);
                    return practice == null || practice.holder != person || !practice.is("IN_CHECK", "IN_REVIEW")
                            ? ""
                            : season.model.mayJudge(practice).stream()
                                    .map(expert -> "Э" + expert.person)
                                    .sorted()
                                    .collect(Collectors.joining(" "));
                });
    }

    static Deed looksAtMembers(int p, long person) {
        return Deeds.deed(
                person + " looks who judges " + Season.number(p),
                season -> () -> season.rows(person, "jury.members", Deeds.practice(p), MembersSource.Row.class).stream()
                        .map(member -> "%s %s %s %d"
                                .formatted(member.name(), member.state(), member.points(), member.lacking()))
                        .toList()
                        .toString(),
                season -> () -> {
                    var practice = season.practice(p);
                    return practice == null || practice.holder != person
                            ? "[]"
                            : practice.panel.members().stream()
                                    .map(practice.panel::shown)
                                    .toList()
                                    .toString();
                });
    }
}
