package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;

/** What a careful reader would say, before the review: each can be changed or left. Nobody has to. */
record AdvicePage(Form form, Conversation conversation, Map<Question, Words> open) {
    /** More at once would be a lecture; the others come when these are settled. */
    private static final int MOST = 8;

    Effect.Show show(Words first) {
        var wording = form.wording();
        var ways = new Ways(form, conversation);
        var said = new ArrayList<Words>();
        var rows = new ArrayList<List<Button>>();
        said.add(first);
        said.add(wording.say("advice.title", Map.of("count", open.size())));
        for (var item : open.entrySet().stream().limit(MOST).toList()) {
            var question = item.getKey();
            var number = Map.of("number", rows.size() + 1);
            said.add(Words.bold(rows.size() + 1 + ". " + question.brief())
                    .and("\n")
                    .and(item.getValue()));
            rows.add(List.of(
                    ways.button("advice.change", number, Move.EDIT, question.name()),
                    ways.button("advice.leave", number, Move.LEFT, question.name())));
        }
        rows.add(List.of(ways.button("advice.on", Move.REVIEW, "")));
        if (!form.levels().isEmpty()) {
            rows.add(List.of(ways.button("nav.chapters", Move.CHAPTERS, "")));
        }
        rows.add(List.of(ways.button("nav.cancel", Move.CANCEL, "")));
        return new Effect.Show(Words.joined("\n\n", said).cut(Words.MESSAGE), Keyboard.inline(rows));
    }
}
