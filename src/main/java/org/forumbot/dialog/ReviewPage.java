package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;

/** All answers before sending, each one tap away from change. */
final class ReviewPage {
    /** Room in the message for what may be said before the review once more, such as why it was not taken. */
    private static final int SPARE = 250;

    /** What is always shown of an answer. */
    private static final int LEAST = 8;

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
        var title = form.wording().say("review.title", Map.of("form", form.title()));
        var hint = form.wording().say("review.hint", Map.of());
        int around = first.length() + title.length() + hint.length() + 6;
        var answers = answers(asked, Words.MESSAGE - SPARE - around);
        var words = Words.joined("\n\n", List.of(first, title, answers, hint));
        return new Effect.Show(words.cut(Words.MESSAGE), buttons(asked));
    }

    private Words answers(List<Question> asked, int room) {
        var shown = asked.stream().map(this::shown).toList();
        var heads = heads(asked);
        int taken = heads.stream().mapToInt(Words::length).sum() + asked.size();
        int most = Math.max(LEAST, fair(shown.stream().map(Words::length).toList(), room - taken));
        var lines = new ArrayList<Words>();
        for (int at = 0; at < asked.size(); at++) {
            lines.add(heads.get(at).and(shown.get(at).cut(most)));
        }
        return Words.joined("\n", lines);
    }

    /** What stands before the answers: their names, and a chapter heading above the first of a chapter. */
    private static List<Words> heads(List<Question> asked) {
        var heads = new ArrayList<Words>();
        var group = "";
        for (var question : asked) {
            var heading = question.group().equals(group) || question.group().isEmpty()
                    ? Words.NONE
                    : Words.bold((heads.isEmpty() ? "" : "\n") + question.group())
                            .and("\n");
            group = question.group();
            heads.add(heading.and(question.brief() + ": "));
        }
        return heads;
    }

    private Words shown(Question question) {
        var value = standing.given(question);
        return value == null
                ? form.wording().say("review.skipped", Map.of())
                : Words.plain(question.type().shown(value).replace("\n", "; "));
    }

    /** How long a text may be so that all, the longer ones cut to it, take no more than this room. */
    static int fair(List<Integer> lengths, int room) {
        var rising = lengths.stream().sorted().toList();
        int left = room;
        for (int at = 0; at < rising.size(); at++) {
            int share = left / (rising.size() - at);
            if (rising.get(at) > share) {
                return share;
            }
            left -= rising.get(at);
        }
        return Integer.MAX_VALUE;
    }

    private Keyboard buttons(List<Question> asked) {
        var rows = new ArrayList<List<Button>>();
        rows.add(List.of(
                new Button(form.wording().label("review.send"), ButtonData.move(conversation.id(), Move.SEND, ""))));
        var edits = asked.stream()
                .map(question -> new Button(
                        "✏️ " + question.brief(), ButtonData.move(conversation.id(), Move.EDIT, question.name())))
                .toList();
        for (int at = 0; at < edits.size(); at += 2) {
            rows.add(edits.subList(at, Math.min(at + 2, edits.size())));
        }
        rows.add(List.of(
                new Button(form.wording().label("nav.cancel"), ButtonData.move(conversation.id(), Move.CANCEL, ""))));
        return Keyboard.inline(rows);
    }
}
