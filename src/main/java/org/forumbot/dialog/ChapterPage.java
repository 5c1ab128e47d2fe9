package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;

/** One chapter of a form with levels: each question, and what it is needed for as long as it is open. */
record ChapterPage(Form form, Conversation conversation, Standing standing, List<Question> chapter) {
    /** Room in the message for what may be said before. */
    private static final int SPARE = 400;

    Effect.Show show(Words first) {
        var asked = chapter.stream().filter(standing::asked).toList();
        var title = form.wording()
                .say(
                        "chapter.title",
                        Map.of(
                                "chapter",
                                chapter.getFirst().group(),
                                "answered",
                                standing.answered(chapter),
                                "count",
                                standing.count(chapter)));
        var hint = form.wording().say("chapter.hint");
        int room = Words.MESSAGE - SPARE - first.length() - title.length() - hint.length();
        var lines = new AnswerLines(standing, question -> "", this::blank).of(asked, room);
        var words = Words.joined("\n\n", List.of(first, title, lines, hint));
        return new Effect.Show(words.cut(Words.MESSAGE), buttons(asked));
    }

    private Words blank(Question question) {
        if (standing.answeredAlready(question)) {
            return form.wording().say("review.skipped");
        }
        return question.rank() < form.levels().size()
                ? Words.italic(form.levels().get(question.rank()).title())
                : form.wording().say("chapter.option");
    }

    private Keyboard buttons(List<Question> asked) {
        var ways = new Ways(form, conversation);
        var rows = new ArrayList<List<Button>>();
        if (asked.stream().anyMatch(standing::isOpen)) {
            rows.add(List.of(
                    ways.button("chapter.run", Move.RUN, chapter.getFirst().name())));
        }
        rows.addAll(ways.edits(asked, standing));
        rows.add(List.of(ways.button("nav.chapters", Move.CHAPTERS, "")));
        rows.add(List.of(ways.button("nav.cancel", Move.CANCEL, "")));
        return Keyboard.inline(rows);
    }
}
