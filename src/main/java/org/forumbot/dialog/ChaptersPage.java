package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;

/** All chapters of a form with levels: how much of each is answered, and what is missing for which level. */
record ChaptersPage(Form form, Conversation conversation, Course course) {
    Effect.Show show(Words first) {
        var wording = form.wording();
        var lines = new ArrayList<Words>();
        for (int rank = 0; rank < form.levels().size(); rank++) {
            lines.add(level(form.levels().get(rank), course.missing(rank)));
        }
        var words = Words.joined(
                "\n\n",
                List.of(
                        first,
                        wording.say("chapters.title", Map.of("form", form.title())),
                        Words.joined("\n", lines),
                        wording.say("chapters.hint")));
        return new Effect.Show(words.cut(Words.MESSAGE), buttons());
    }

    private Words level(Form.Level level, int missing) {
        return missing == 0
                ? form.wording().say("levels.reached", Map.of("level", level.title()))
                : form.wording().say("levels.missing", Map.of("level", level.title(), "count", missing));
    }

    private Keyboard buttons() {
        var ways = new Ways(form, conversation);
        var rows = new ArrayList<List<Button>>();
        chapters().forEach((group, questions) -> rows.add(List.of(chapter(ways, group, questions))));
        course.lacking()
                .ifPresent(level -> rows.add(List.of(ways.labelled("▶ " + level.fill(), Move.FILL, level.name()))));
        rows.add(List.of(
                course.missing(0) == 0
                        ? ways.button(
                                "chapters.review",
                                Move.FILL,
                                form.levels().getFirst().name())
                        : ways.button("nav.answers", Move.REVIEW, "")));
        rows.add(List.of(ways.button("nav.cancel", Move.CANCEL, "")));
        return Keyboard.inline(rows);
    }

    /** The questions that are asked or may be, by their chapter. */
    private Map<String, List<Question>> chapters() {
        var chapters = new LinkedHashMap<String, List<Question>>();
        form.questions().stream()
                .filter(question -> course.standing().count(List.of(question)) == 1)
                .forEach(question -> chapters.computeIfAbsent(question.group(), group -> new ArrayList<>())
                        .add(question));
        return chapters;
    }

    private Button chapter(Ways ways, String group, List<Question> questions) {
        int answered = course.standing().answered(questions);
        var values = Map.of("chapter", group, "answered", answered, "count", questions.size());
        return ways.button(
                answered == questions.size() ? "chapters.full" : "chapters.one",
                values,
                Move.CHAPTER,
                questions.getFirst().name());
    }
}
