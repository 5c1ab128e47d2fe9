package org.forumbot.review;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code decide.undo(practice)}: throws away what was prepared. */
@Component
class UndoDecision implements Act {
    private final HeldPanels panels;
    private final Decisions decisions;

    UndoDecision(HeldPanels panels, Decisions decisions) {
        this.panels = panels;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "decide.undo";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return panels.find(who, params)
                .map(panel -> decisions.undo(panel.practice()))
                .map(undone -> Outcome.done(undone ? "jury.undone" : "jury.undone.before"))
                .orElseGet(() -> panels.overtaken(who, params));
    }
}
