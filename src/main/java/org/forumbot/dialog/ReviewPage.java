package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;

/**
 * All answers, each one tap away from change: before sending, and on the way. What is missing stands first; a long form
 * has several pages. Of what is not asked by itself only the answers are shown.
 */
final class ReviewPage {
    /** Room in the message for what may be said before the review once more, such as why it was not taken. */
    private static final int SPARE = 250;

    /** A form of no more questions has one page. */
    private static final int ONE_PAGE = 12;

    private final Form form;
    private final Conversation conversation;
    private final Standing standing;
    private final String near;
    private final List<Question> missing;
    private final List<List<Question>> pages;

    /** @param near a question on the page that is to be shown; the first page when there is none of this name */
    ReviewPage(Form form, Conversation conversation, Standing standing, String near) {
        this.form = form;
        this.conversation = conversation;
        this.standing = standing;
        this.near = near;
        var asked = form.questions().stream()
                .filter(standing::asked)
                .filter(this::isShown)
                .toList();
        this.missing = asked.stream().filter(standing::isOpen).toList();
        var all = new ArrayList<>(missing);
        asked.stream().filter(question -> !missing.contains(question)).forEach(all::add);
        this.pages = ReviewPages.of(all, ONE_PAGE);
    }

    /** Also one that was left out just now: else nobody would see what became of it. */
    private boolean isShown(Question question) {
        return question.rank() == 0
                || standing.given(question) != null
                || (standing.answeredAlready(question) && question.name().equals(near));
    }

    Effect.Show show(Words first) {
        int number = ReviewPages.number(pages, near);
        var here = pages.get(number);
        var title = title();
        var hint = form.wording().say(missing.isEmpty() ? "review.hint" : "review.hint.open");
        int around = first.length() + title.length() + hint.length() + 6;
        var lines = new AnswerLines(
                standing, this::chapter, question -> form.wording().say("review.skipped"));
        var answers = lines.of(here, Words.MESSAGE - SPARE - around);
        var words = Words.joined("\n\n", List.of(first, title, answers, hint));
        return new Effect.Show(words.cut(Words.MESSAGE), buttons(here, number));
    }

    private Words title() {
        var course = new Course(form, standing, Aim.NEEDED);
        return missing.isEmpty()
                ? form.wording().say("review.title", Map.of("form", form.title()))
                : form.wording()
                        .say(
                                "review.title.open",
                                Map.of("form", form.title(), "answered", course.answered(), "count", course.count()));
    }

    private String chapter(Question question) {
        if (missing.contains(question)) {
            return form.wording().label("review.missing");
        }
        return question.group().isEmpty() && !missing.isEmpty()
                ? form.wording().label("review.answered")
                : question.group();
    }

    private Keyboard buttons(List<Question> here, int number) {
        var ways = new Ways(form, conversation);
        var rows = new ArrayList<List<Button>>();
        boolean ready = standing.firstOpen().isEmpty();
        rows.add(List.of(ready ? ways.button("review.send", Move.SEND, "") : ways.button("review.go", Move.GO, "")));
        rows.addAll(ways.edits(here, standing));
        if (pages.size() > 1) {
            rows.add(otherPages(ways, number));
        }
        if (!form.levels().isEmpty()) {
            rows.add(List.of(ways.button("nav.chapters", Move.CHAPTERS, "")));
        }
        rows.add(List.of(ways.button("nav.cancel", Move.CANCEL, "")));
        return Keyboard.inline(rows);
    }

    /** A page is named by its first question, not by its number: the button means the same when the form has grown. */
    private List<Button> otherPages(Ways ways, int number) {
        var others = new ArrayList<Button>();
        if (number > 0) {
            others.add(page(ways, "review.page.before", number - 1));
        }
        if (number < pages.size() - 1) {
            others.add(page(ways, "review.page.after", number + 1));
        }
        return others;
    }

    private Button page(Ways ways, String label, int number) {
        var values = Map.of("page", number + 1, "pages", pages.size());
        return ways.button(
                label, values, Move.REVIEW, pages.get(number).getFirst().name());
    }
}
