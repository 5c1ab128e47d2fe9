package org.forumbot.tools;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.tools.Chat.Said;
import org.forumbot.tools.Scenario.Step;

/** All that was done and said so far, to be read by whoever looks for the cause of a failure. */
final class Transcript {
    private final List<String> lines = new ArrayList<>();

    void act(Step step) {
        lines.add("%s  %s: %s".formatted(step.place().replaceFirst(".*/", ""), step.who(), told(step.act())));
    }

    private static String told(Act act) {
        return switch (act) {
            case Act.Looks() -> "…";
            case Act.Writes(var text) -> text.length() > 200 ? text.substring(0, 200) + "…" : text;
            case Act.Presses(var label, var of, var times) ->
                "[" + label + "]" + (of.isEmpty() ? "" : " under «" + of + "»") + (times == 1 ? "" : " × " + times);
            case Act.Forges(var data) -> "button data " + data;
            case Act.Follows(var of, var which) -> "follows link " + which + " of «" + of + "»";
            case Act.Shares(var phone, var of) -> "contact " + phone + (of.isEmpty() ? "" : " of " + of);
            case Act.Sends(var kind) -> "a " + kind;
            case Act.Attaches(var names, var photos, var bytes) ->
                names.isEmpty() ? "photos: " + photos : "files: " + String.join(", ", names);
            case Act.Edits(var old, var text) -> "instead of «" + old + "»: " + text;
            case Act.Replies(var to, var text) -> "to «" + to + "»: " + text;
            case Act.Repeats(var how) -> "the same update once more (" + how + ")";
            case Act.Changes(var how) -> how;
            case Act.WaitsUntil(var time) -> "(" + time + ")";
            case Act.Waits(var time) -> "(" + time + " later)";
        };
    }

    void toast(String toast) {
        if (!toast.isEmpty()) {
            lines.add("        ( " + toast + " )");
        }
    }

    void heard(List<Said> said) {
        for (var message : said) {
            lines.add("        bot: " + message.text().strip().replace("\n", "\n             "));
            if (!message.labels().isEmpty()) {
                lines.add("             [" + String.join("] [", message.labels()) + "]");
            }
        }
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
