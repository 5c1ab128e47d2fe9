package org.forumbot.review;

import java.util.regex.Pattern;
import org.forumbot.review.DeedsOfOrganizers.Rule;
import org.forumbot.review.Season.Deed;
import org.forumbot.review.Season.Ready;

/** What organizers press and write in their group. */
final class DeedsAtDesk {
    private static final Pattern LINK = Pattern.compile("e_([A-Za-z0-9_-]{16})");
    private static final Pattern BUTTON = Pattern.compile("d\\.desk\\.decide\\.\\w+\\.(\\d+)");

    private DeedsAtDesk() {}

    /** By a button under the card of the practice at the desk. */
    static Deed take(int p, long person) {
        return atDesk(p, person, "take", "", (model, practice) -> model.take(practice, person));
    }

    static Deed takeOver(int p, long person, long from) {
        return atDesk(p, person, "over", "." + from, (model, practice) -> model.takeOver(practice, person, from));
    }

    private static Deed atDesk(int p, long person, String what, String rest, Rule rule) {
        return new Deeds.Made(person + " presses " + what + " " + Season.number(p) + rest, season -> {
            var practice = season.practice(p);
            var id = practice == null ? "999" : season.code(Season.number(p));
            return new Ready(
                    "",
                    () -> season.bot.presses(person, "d.desk." + what + "." + id + rest),
                    () -> practice == null ? "desk.press.unknown" : rule.of(season.model, practice));
        });
    }

    static Deed invite(long person) {
        return new Deeds.Made(person + " writes /expert", season -> {
            var code = new String[] {""};
            return new Ready(
                    "",
                    () -> {
                        var link = LINK.matcher(season.bot.writes(person, "/expert " + season.forum + " 1"));
                        code[0] = link.find() ? link.group(1) : "no link";
                        return "";
                    },
                    () -> {
                        season.invitations.add(code[0]);
                        season.model.experts.invitations.add(0L);
                        return "";
                    });
        });
    }

    static Deed list(long person) {
        return new Deeds.Made(
                person + " writes /decisions",
                season -> new Ready(
                        "",
                        () -> {
                            var button = BUTTON.matcher(season.bot.writes(person, "/decisions"));
                            return button.find() ? button.group(1) : "";
                        },
                        () -> {
                            var until = season.model.decisions.publishable();
                            if (!until.isEmpty()) {
                                season.buttons.add(until);
                            }
                            return until;
                        }));
    }

    /** @param back 0 for the button that was made last, 1 for the one before */
    static Deed publish(long person, int back) {
        return new Deeds.Made(person + " publishes what is prepared, button -" + back, season -> {
            var buttons = season.buttons;
            var until = buttons.size() > back ? buttons.get(buttons.size() - 1 - back) : "1";
            return new Ready(
                    "",
                    () -> season.bot.presses(person, "d.desk.decide." + season.forum + "." + until),
                    () -> season.model.decisions.publishAll(until));
        });
    }
}
