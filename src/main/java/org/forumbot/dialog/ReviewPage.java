package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;

/** All answers before sending, each one tap away from change. */
final class ReviewPage {
    /** Characters left for answers in one message of 4,096, after title and headings. */
    private static final int ROOM = 3000;

    private final Form form;
    private final Conversation conversation;
    private final Standing standing;

    ReviewPage(Form form, Conversation conversation, Standing standing) {
        this.form = form;
        this.conversation = conversation;
        this.standing = standing;
    }

    Effect.Show show(Words first) {
        var asked = form.questions().stream().filter(standing::asked).toList();
        var parts = new ArrayList<Words>();
        parts.add(first);
        parts.add(form.wording().say("review.title", Map.of("form", form.title())));
        parts.add(answers(asked));
        parts.add(form.wording().say("review.hint", Map.of()));
        return new Effect.Show(Words.joined("\n\n", parts), buttons(asked));
    }

    private Words answers(List<Question> asked) {
        int room = ROOM / Math.max(1, asked.size());
        var lines = new ArrayList<Words>();
        var group = "";
        for (var question : asked) {
            if (!question.group().equals(group)) {
                group = question.group();
                lines.add(Words.bold((lines.isEmpty() ? "" : "\n") + group));
            }
            lines.add(line(question, room));
        }
        return Words.joined("\n", lines);
    }

    private Words line(Question question, int room) {
        var value = standing.given(question);
        var shown = value == null
                ? form.wording().say("review.skipped", Map.of())
                : Words.plain(question.type().shown(value).replace("\n", "; ")).cut(room);
        return Words.plain(question.brief() + ": ").and(shown);
    }

    private Keyboard buttons(List<Question> asked) {
        var rows = new ArrayList<List<Button>>();
        rows.add(List.of(new Button(
                form.wording().label("review.send"), ButtonData.move(conversation.id(), Move.SEND, ""))));
        var edits = asked.stream()
                .map(question -> new Button(
                        "✏️ " + question.brief(),
                        ButtonData.move(conversation.id(), Move.EDIT, question.name())))
                .toList();
        for (int at = 0; at < edits.size(); at += 2) {
            rows.add(edits.subList(at, Math.min(at + 2, edits.size())));
        }
        rows.add(List.of(new Button(
                form.wording().label("nav.cancel"), ButtonData.move(conversation.id(), Move.CANCEL, ""))));
        return Keyboard.inline(rows);
    }
}
