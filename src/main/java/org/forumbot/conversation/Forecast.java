package org.forumbot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumbot.files.DialogDiff;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.DialogsInForce;
import org.springframework.stereotype.Component;

/** What would change if these dialogs were in force, for those who are filling in forms right now. Outside of units. */
@Component
class Forecast {
    /** More lines than these nobody reads at the desk. */
    private static final int MOST = 20;

    private static final String LANGUAGE = "ru";

    private final DialogsInForce inForce;
    private final Conversations conversations;
    private final Phrases phrases;

    Forecast(DialogsInForce inForce, Conversations conversations, Phrases phrases) {
        this.inForce = inForce;
        this.conversations = conversations;
        this.phrases = phrases;
    }

    List<Consequences.OfForm> of(DialogFiles next) {
        var consequences = new Consequences(next, DialogDiff.between(inForce.now(), next));
        conversations.eachOpen(consequences::add);
        return consequences.all();
    }

    /** In the words of the desk; empty when no form changes. */
    String words(DialogFiles next) {
        var lines = new ArrayList<String>();
        for (var form : of(next)) {
            var title = inForce.now()
                    .library(LANGUAGE, "")
                    .form(form.form())
                    .or(() -> next.library(LANGUAGE, "").form(form.form()))
                    .map(found -> found.title())
                    .orElse(form.form());
            lines.add(say(
                    "desk.change",
                    Map.of("form", title, "open", form.open(), "again", form.again(), "fresh", form.fresh())));
            form.changes().forEach(change -> lines.add(line(change)));
        }
        if (lines.size() > MOST) {
            int more = lines.size() - MOST;
            lines.subList(MOST, lines.size()).clear();
            lines.add(say("desk.change.more", Map.of("count", more)));
        }
        return String.join("\n", lines);
    }

    private String line(Consequences.Counted counted) {
        var change = counted.change();
        var values = Map.<String, Object>of(
                "question", change.question(),
                "what", change.what(),
                "touched", counted.touched(),
                "again", counted.again());
        return say("desk.change." + change.kind().name().toLowerCase(Locale.ROOT), values);
    }

    private String say(String key, Map<String, Object> values) {
        return phrases.say(LANGUAGE, key, values).text();
    }
}
