package org.forumbot.dialog;

import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;
import org.jspecify.annotations.Nullable;

/** The steps of the buttons beside the questions: back, skip, change, review, send, leave. */
record Moving(Engine engine, Form form, Conversation before, Standing standing) {
    Step moved(Input.Moved moved) {
        var open = engine.open();
        var here = open != null && open.name().equals(moved.argument()) ? open : null;
        return switch (moved.move()) {
            case BACK -> here == null ? engine.again(Words.NONE) : back(here);
            case SKIP -> here == null ? engine.again(Words.NONE) : skipped(here);
            case KEEP -> engine.shown(kept(here).editing(null), Words.NONE);
            case EDIT ->
                form.question(moved.argument())
                        .filter(standing::asked)
                        .map(question -> engine.shown(before.editing(question.name()), Words.NONE))
                        .orElseGet(() -> engine.again(form.wording().say("bad.question.gone", Map.of())));
            case REVIEW -> reviewed(moved.argument());
            case CHAPTERS -> engine.shown(Aim.CHAPTERS.in(before).editing(null), Words.NONE);
            case CHAPTER -> aimed(Aim.Kind.CHAPTER, moved.argument());
            case RUN -> aimed(Aim.Kind.RUN, moved.argument());
            case FILL -> filling(moved.argument());
            case LEFT -> left(moved.argument());
            case GUIDE -> guided(moved.argument());
            case GO -> engine.again(Words.NONE);
            case SEND ->
                standing.firstOpen().isEmpty()
                        ? Step.of(Aim.NEEDED.in(before).editing(null), new Effect.Submit())
                        : engine.shown(
                                Aim.NEEDED.in(before).editing(null),
                                form.wording().say("review.incomplete", Map.of()));
            case CANCEL -> Step.of(before, leaving());
            case LATER -> Step.of(before, new Effect.Leave(true));
            case DROP -> Step.of(before.as(Conversation.Status.DROPPED), new Effect.Leave(false));
        };
    }

    /** The answer that a change was begun of stands again. */
    private Conversation kept(@Nullable Question open) {
        var former = open == null ? null : standing.former(open);
        return open == null || former == null ? before : before.with(open.name(), new Answer.Given(former, 0));
    }

    private Step reviewed(String near) {
        return Step.of(Aim.NEEDED.in(before), new ReviewPage(form, before, standing, near).show(Words.NONE));
    }

    private Step aimed(Aim.Kind kind, String question) {
        var aim = form.chapter(question).isEmpty() ? Aim.CHAPTERS : Aim.at(kind, question);
        return engine.shown(aim.in(before).editing(null), Words.NONE);
    }

    /** The first level is what the form asks by itself. */
    private Step filling(String level) {
        int rank = form.rank(level);
        var aim = rank < 0 ? Aim.CHAPTERS : rank == 0 ? Aim.NEEDED : Aim.at(Aim.Kind.LEVEL, level);
        return engine.shown(aim.in(before).editing(null), Words.NONE);
    }

    private Step left(String question) {
        var advising = new Advising(form, before, standing);
        return engine.shown(form.question(question).map(advising::leaving).orElse(before), Words.NONE);
    }

    private Step guided(String question) {
        var guide = form.question(question).map(Question::guide).orElse(null);
        if (guide == null) {
            return engine.again(Words.NONE);
        }
        var back = new Ways(form, before).button("nav.question", Move.GO, "");
        return Step.of(before, new Effect.Show(guide.cut(Words.MESSAGE), Keyboard.inline(List.of(List.of(back)))));
    }

    private Step back(Question open) {
        return engine.course()
                .before(open)
                .map(question -> engine.shown(before.editing(question.name()), Words.NONE))
                .orElseGet(() -> engine.again(form.wording().say("nav.first", Map.of())));
    }

    private Step skipped(Question open) {
        if (open.optional()) {
            return engine.shown(before.with(open.name(), new Answer.Skipped()).editing(null), Words.NONE);
        }
        var course = engine.course();
        return course.mayWait(open)
                ? engine.shown(course.aim().passing(open).in(before).editing(null), Words.NONE)
                : engine.again(form.wording().say("bad.required", Map.of()));
    }

    private Effect leaving() {
        var wording = form.wording();
        return new Effect.Show(
                wording.say("cancel.question", Map.of("form", form.title())),
                Keyboard.inline(List.of(
                        List.of(way(Move.GO, "cancel.go")),
                        List.of(way(Move.LATER, "cancel.later")),
                        List.of(way(Move.DROP, "cancel.drop")))));
    }

    private Button way(Move move, String label) {
        return new Button(form.wording().label(label), ButtonData.move(before.id(), move, ""));
    }
}
