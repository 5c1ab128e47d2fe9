package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Keyboard.Key;

/** How one question looks: progress, label, hint, present answer; its options and the ways on. */
final class QuestionPage {
    /** Labels of this length still fit two in a row on a phone. */
    private static final int HALF_A_ROW = 16;

    /** Whoever fills in a form of more questions wants to see on the way what is there and what is missing. */
    private static final int SHORT = 10;

    /** Room for what is said around the present answer. */
    private static final int ABOUT_PRESENT = 100;

    private final Form form;
    private final Conversation conversation;
    private final Course course;
    private final Standing standing;
    private final Question question;
    private final Type.Context context;

    QuestionPage(Form form, Conversation conversation, Course course, Question question) {
        this.form = form;
        this.conversation = conversation;
        this.course = course;
        this.standing = course.standing();
        this.question = question;
        this.context = standing.context(question);
    }

    /** @param first said before the question, such as why an answer does not fit */
    Effect.Show show(Words first) {
        var asked = Words.joined("\n\n", List.of(first, words()));
        var whole = Words.joined("\n\n", List.of(asked, present(Words.MESSAGE - asked.length() - ABOUT_PRESENT)));
        return new Effect.Show(whole.cut(Words.MESSAGE), keyboard());
    }

    private Words words() {
        var values = question.type().values(context);
        var prompt = question.type().prompt(context);
        var details =
                prompt.isEmpty() || context.pending() == null ? details(question, form.wording(), values) : Words.NONE;
        return Words.joined(
                "\n\n",
                List.of(
                        form.wording().say("question.progress", progress()),
                        question.label().words(values),
                        details,
                        prompt.orElse(Words.NONE)));
    }

    private Map<String, Object> progress() {
        var group = question.group().isEmpty() ? "" : " · " + question.group();
        return Map.of("number", course.number(question), "count", course.count(question), "group", group);
    }

    /** Hint and example. @param values for the hint */
    static Words details(Question question, Wording wording, Map<String, ?> values) {
        var hint = question.hint() == null ? Words.NONE : question.hint().words(values);
        var example = question.example() == null
                ? Words.NONE
                : wording.say("question.example", Map.of("example", question.example()));
        return Words.joined("\n", List.of(hint, example));
    }

    /** The answer that stands, as far as there is room for it; nothing when it means nothing any more. */
    private Words present(int room) {
        var value = standing.given(question);
        boolean seen = question.type().prompt(context).isPresent();
        var shown = seen || value == null ? "" : question.type().shown(value);
        var fitting = Words.plain(shown).cut(room).text();
        return fitting.isEmpty() ? Words.NONE : form.wording().say("question.present", Map.of("answer", fitting));
    }

    private Keyboard keyboard() {
        return question.type().asksContact() ? keys() : buttons();
    }

    private Keyboard keys() {
        var wording = form.wording();
        var ways = new ArrayList<Key>();
        if (course.before(question).isPresent()) {
            ways.add(new Key(wording.label("nav.back"), false));
        }
        if (mayBePassed()) {
            ways.add(new Key(wording.label("nav.skip"), false));
        }
        ways.add(new Key(wording.label("nav.cancel"), false));
        var rows = new ArrayList<List<Key>>();
        rows.add(List.of(new Key(wording.label("nav.contact"), true)));
        if (standing.answeredAlready(question)) {
            rows.add(List.of(new Key(wording.label("nav.keep"), false)));
        }
        rows.add(ways);
        return new Keyboard.Keys(rows);
    }

    private Keyboard buttons() {
        var rows = rows(question.type().offers(context).stream()
                .map(option -> new Button(
                        option.label(), ButtonData.answer(conversation.id(), question.name(), option.code())))
                .toList());
        var through = new Ways(form, conversation);
        if (question.guide() != null) {
            rows.add(List.of(way(Move.GUIDE, "nav.guide")));
        }
        if (standing.answeredAlready(question) || standing.former(question) != null) {
            rows.add(List.of(way(Move.KEEP, "nav.keep")));
        }
        var ways = new ArrayList<Button>();
        if (course.before(question).isPresent()) {
            ways.add(way(Move.BACK, "nav.back"));
        }
        if (mayBePassed()) {
            ways.add(way(Move.SKIP, "nav.skip"));
        }
        ways.add(way(Move.CANCEL, "nav.cancel"));
        rows.add(ways);
        if (!form.levels().isEmpty()) {
            rows.add(List.of(through.button("nav.chapters", Move.CHAPTERS, "")));
        } else if (form.questions().size() > SHORT && course.answered() > 0) {
            rows.add(List.of(way(Move.REVIEW, "nav.answers")));
        }
        return Keyboard.inline(rows);
    }

    private boolean mayBePassed() {
        return question.optional() || course.mayWait(question);
    }

    private Button way(Move move, String label) {
        return new Button(form.wording().label(label), ButtonData.move(conversation.id(), move, question.name()));
    }

    /** Two in a row when all are short, else one. */
    static List<List<Button>> rows(List<Button> buttons) {
        boolean brief = buttons.size() > 3
                && buttons.stream().allMatch(button -> button.label().length() <= HALF_A_ROW);
        var rows = new ArrayList<List<Button>>();
        for (int at = 0; at < buttons.size(); at += brief ? 2 : 1) {
            rows.add(buttons.subList(at, Math.min(at + (brief ? 2 : 1), buttons.size())));
        }
        return rows;
    }
}
