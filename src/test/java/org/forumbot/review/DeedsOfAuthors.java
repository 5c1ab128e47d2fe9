package org.forumbot.review;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.forumbot.review.Season.Deed;
import org.forumbot.review.Season.Ready;

/** What authors do, and those who would like to be. */
final class DeedsOfAuthors {
    private DeedsOfAuthors() {}

    static Deed submit(long author, Map<String, String> answers) {
        return new Deeds.Made(author + " submits " + answers, season -> {
            long conversation = season.conversation();
            return new Ready(
                    "",
                    () -> season.sends(author, "practice", conversation, answers),
                    () -> season.model.submit(author, answers));
        });
    }

    /** @param changed answers that are others now */
    static Deed sendAgain(int p, Map<String, String> changed) {
        return new Deeds.Made("the author sends " + Season.number(p) + " again " + changed, season -> {
            var practice = season.practice(p);
            if (practice == null) {
                return nothing();
            }
            var answers = new HashMap<>(practice.answers);
            answers.putAll(changed);
            long conversation = Long.parseLong(season.code(Season.number(p)));
            return new Ready(
                    "",
                    () -> season.sends(practice.author, "practice", conversation, answers),
                    () -> season.model.sendAgain(practice, answers));
        });
    }

    private static Ready nothing() {
        return new Ready("", () -> "", () -> "");
    }

    private static Deed own(int p, long person, String act, DeedsOfOrganizers.Rule rule) {
        return Deeds.deed(
                "%d %s %s".formatted(person, act, Season.number(p)),
                season -> () -> season.acts(person, act, Deeds.practice(p)),
                season -> () -> {
                    var practice = season.practice(p);
                    return practice == null || practice.author != person
                            ? "-practices.none"
                            : rule.of(season.model, practice);
                });
    }

    static Deed withdraw(int p, long person) {
        return own(
                p,
                person,
                "practices.withdraw",
                (model, practice) -> model.authorMoves(practice, person, "WITHDRAWN", "+practices.withdrawn"));
    }

    static Deed bringBack(int p, long person) {
        return own(
                p,
                person,
                "practices.back",
                (model, practice) -> model.authorMoves(practice, person, "RETURNED", "+practices.returned"));
    }

    static Deed resend(int p, long person) {
        return own(
                p,
                person,
                "practices.resend",
                (model, practice) -> model.authorMoves(practice, person, "SUBMITTED", "+practices.resent"));
    }

    static Deed copy(int p, long person) {
        return own(
                p,
                person,
                "practices.copy",
                (model, practice) -> practice.is("REJECTED") ? "+copied" : "-practices.copy.not");
    }

    static Deed edit(int p, long person) {
        return own(
                p,
                person,
                "practices.edit",
                (model, practice) -> practice.is("IN_REVIEW", "DECIDED", "REJECTED", "WITHDRAWN", "ARCHIVED")
                        ? "-practices.fixed." + practice.status.toLowerCase(Locale.ROOT)
                        : "+reopened");
    }

    static Deed reply(int p, long person, String question) {
        return new Deeds.Made(person + " replies to the remark on " + question + " of " + Season.number(p), season -> {
            var practice = season.practice(p);
            var code = season.code(Season.number(p) + " " + question);
            var remark = practice == null ? null : practice.open.get(question);
            return new Ready(
                    "",
                    () -> season.acts(person, "practices.reply", Map.of("remark", code, "words", "Потому что так.")),
                    () -> remark == null || practice == null
                            ? "-practices.remark.gone"
                            : season.model.reply(practice, person, question, remark.id()));
        });
    }

    static Deed publish(int p, long person) {
        return Deeds.deed(
                person + " publishes " + Season.number(p),
                season -> () -> season.acts(
                        person, "catalogue.publish", Map.of("practice", Season.number(p), "contact", "desk")),
                season -> () -> {
                    var practice = season.practice(p);
                    return practice == null ? "-practices.none" : season.model.publish(practice, person);
                });
    }

    /** The form is now complete enough for the catalogue, or no longer. */
    static Deed completes(int p, boolean complete) {
        return new Deeds.Made(Season.number(p) + (complete ? " is complete" : " is not complete"), season -> {
            var practice = season.practice(p);
            if (practice == null) {
                return nothing();
            }
            long conversation = Long.parseLong(season.code(Season.number(p)));
            return new Ready(
                    "",
                    () -> {
                        season.bot.completes(conversation, complete);
                        return "";
                    },
                    () -> {
                        practice.complete = complete;
                        return "";
                    });
        });
    }

    /** From its card in the catalogue, as it stood before the batch. */
    static Deed archive(int p, long person, String reason) {
        return new Deeds.Made(person + " archives " + Season.number(p) + " '" + reason + "'", season -> {
            var practice = season.practice(p);
            var code = practice == null ? "" : season.card(p, practice.author);
            return new Ready(
                    "",
                    () -> season.acts(person, "catalogue.archive", Map.of("practice", code, "words", reason)),
                    () -> practice == null || code.isEmpty()
                            ? "-catalogue.none"
                            : season.model.archive(practice, person, reason));
        });
    }
}
