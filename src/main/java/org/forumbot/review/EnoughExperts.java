package org.forumbot.review;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code jury.enough(practice)}: the points differ, and yet nobody more is asked: there may be nobody. */
@Component
class EnoughExperts implements Act {
    private final HeldPanels panels;
    private final Settling settling;

    EnoughExperts(HeldPanels panels, Settling settling) {
        this.panels = panels;
        this.settling = settling;
    }

    @Override
    public String name() {
        return "jury.enough";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var panel = panels.find(who, params);
        if (panel.isEmpty()) {
            return HeldPanels.notHeld();
        }
        return panel.get().isScored() && settling.decide(panel.get())
                ? Outcome.done("jury.decide")
                : Outcome.refused("jury.not.scored");
    }
}
