package org.forumbot.review;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.review.Decision.Kind;
import org.springframework.stereotype.Component;

/** {@code decide.accept(practice, section)}: prepares that it is accepted; typed words are the reason. */
@Component
class DecideAccept implements Act {
    private final HeldPanels panels;
    private final Decisions decisions;

    DecideAccept(HeldPanels panels, Decisions decisions) {
        this.panels = panels;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "decide.accept";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return panels.find(who, params)
                .map(panel -> decisions.prepare(
                        panel, Kind.ACCEPT, params.get("section"), params.get("words"), panels.holder(who, panel)))
                .orElseGet(() -> panels.overtaken(who, params));
    }
}
