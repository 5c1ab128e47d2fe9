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
            case GO -> engine.again(Words.NONE);
            case SEND ->
                standing.firstOpen().isEmpty()
                        ? Step.of(before.editing(null), new Effect.Submit())
                        : engine.shown(before.editing(null), form.wording().say("review.incomplete", Map.of()));
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
        return Step.of(before, new ReviewPage(form, before, standing).show(Words.NONE, near));
    }

    private Step back(Question open) {
        return standing.before(open)
                .map(question -> engine.shown(before.editing(question.name()), Words.NONE))
                .orElseGet(() -> engine.again(form.wording().say("nav.first", Map.of())));
    }

    private Step skipped(Question open) {
        return open.optional()
                ? engine.shown(before.with(open.name(), new Answer.Skipped()).editing(null), Words.NONE)
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
