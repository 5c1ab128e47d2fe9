package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;

/**
 * All answers, each one tap away from change: before sending, and on the way. What is missing stands first; a long form
 * has several pages.
 */
final class ReviewPage {
    /** Room in the message for what may be said before the review once more, such as why it was not taken. */
    private static final int SPARE = 250;

    /** What is always shown of an answer. */
    private static final int LEAST = 8;

    /** A form of no more questions has one page. */
    private static final int ONE_PAGE = 12;

    private final Form form;
    private final Conversation conversation;
    private final Standing standing;
    private final List<Question> missing;
    private final List<List<Question>> pages;

    ReviewPage(Form form, Conversation conversation, Standing standing) {
        this.form = form;
        this.conversation = conversation;
        this.standing = standing;
        var asked = form.questions().stream().filter(standing::asked).toList();
        this.missing = asked.stream().filter(standing::isOpen).toList();
        var all = new ArrayList<>(missing);
        asked.stream().filter(question -> !missing.contains(question)).forEach(all::add);
        this.pages = ReviewPages.of(all, ONE_PAGE);
    }

    /** @param near a question on the page that is to be shown; the first page when there is none of this name */
    Effect.Show show(Words first, String near) {
        int number = ReviewPages.number(pages, near);
        var here = pages.get(number);
        var title = title();
        var hint = form.wording().say(missing.isEmpty() ? "review.hint" : "review.hint.open");
        int around = first.length() + title.length() + hint.length() + 6;
        var answers = answers(here, Words.MESSAGE - SPARE - around);
        var words = Words.joined("\n\n", List.of(first, title, answers, hint));
        return new Effect.Show(words.cut(Words.MESSAGE), buttons(here, number));
    }

    private Words title() {
        int count = standing.count();
        return missing.isEmpty()
                ? form.wording().say("review.title", Map.of("form", form.title()))
                : form.wording()
                        .say(
                                "review.title.open",
                                Map.of("form", form.title(), "answered", standing.answered(), "count", count));
    }

    private Words answers(List<Question> here, int room) {
        var shown = here.stream().map(this::shown).toList();
        var heads = heads(here);
        int taken = heads.stream().mapToInt(Words::length).sum() + here.size();
        int most = Math.max(LEAST, fair(shown.stream().map(Words::length).toList(), room - taken));
        var lines = new ArrayList<Words>();
        for (int at = 0; at < here.size(); at++) {
            lines.add(heads.get(at).and(shown.get(at).cut(most)));
        }
        return Words.joined("\n", lines);
    }

    /** What stands before the answers: their names, and a chapter heading above the first of a chapter. */
    private List<Words> heads(List<Question> here) {
        var heads = new ArrayList<Words>();
        var last = "";
        for (var question : here) {
            var chapter = chapter(question);
            var heading = chapter.equals(last) || chapter.isEmpty()
                    ? Words.NONE
                    : Words.bold((heads.isEmpty() ? "" : "\n") + chapter).and("\n");
            last = chapter;
            heads.add(heading.and(question.brief() + ": "));
        }
        return heads;
    }

    private String chapter(Question question) {
        if (missing.contains(question)) {
            return form.wording().label("review.missing");
        }
        return question.group().isEmpty() && !missing.isEmpty()
                ? form.wording().label("review.answered")
                : question.group();
    }

    private Words shown(Question question) {
        var value = standing.given(question);
        return value == null
                ? form.wording().say("review.skipped")
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

    private Keyboard buttons(List<Question> here, int number) {
        var rows = new ArrayList<List<Button>>();
        rows.add(List.of(missing.isEmpty() ? button("review.send", Move.SEND, "") : button("review.go", Move.GO, "")));
        var edits = here.stream()
                .map(question -> new Button(
                        (missing.contains(question) ? "▫️ " : "✏️ ") + question.brief(),
                        ButtonData.move(conversation.id(), Move.EDIT, question.name())))
                .toList();
        for (int at = 0; at < edits.size(); at += 2) {
            rows.add(edits.subList(at, Math.min(at + 2, edits.size())));
        }
        if (pages.size() > 1) {
            rows.add(otherPages(number));
        }
        rows.add(List.of(button("nav.cancel", Move.CANCEL, "")));
        return Keyboard.inline(rows);
    }

    /** A page is named by its first question, not by its number: the button means the same when the form has grown. */
    private List<Button> otherPages(int number) {
        var others = new ArrayList<Button>();
        if (number > 0) {
            others.add(page("review.page.before", number - 1));
        }
        if (number < pages.size() - 1) {
            others.add(page("review.page.after", number + 1));
        }
        return others;
    }

    private Button page(String label, int number) {
        var values = Map.of("page", number + 1, "pages", pages.size());
        return new Button(
                form.wording().say(label, values).text(),
                ButtonData.move(
                        conversation.id(),
                        Move.REVIEW,
                        pages.get(number).getFirst().name()));
    }

    private Button button(String label, Move move, String argument) {
        return new Button(form.wording().label(label), ButtonData.move(conversation.id(), move, argument));
    }
}
