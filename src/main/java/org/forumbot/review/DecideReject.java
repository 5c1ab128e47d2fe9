package org.forumbot.review;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.practices.Claims;
import org.forumbot.review.Decision.Kind;
import org.springframework.stereotype.Component;

/** {@code decide.reject(practice)}: typed words are the reason first, and then what the author can do better. */
@Component
class DecideReject implements Act {
    private final HeldPanels panels;
    private final Decisions decisions;

    DecideReject(HeldPanels panels, Decisions decisions) {
        this.panels = panels;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "decide.reject";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return panels.find(who, params)
                .map(panel -> reject(panel, params.get("words"), panels.holder(who, panel)))
                .orElseGet(() -> panels.overtaken(who, params));
    }

    private Outcome reject(Panel panel, String words, Claims.Holder by) {
        return decisions
                .of(panel.practice())
                .filter(prepared -> prepared.kind() == Kind.REJECT && !prepared.isComplete())
                .map(prepared -> decisions.advise(prepared, words, by))
                .orElseGet(() -> decisions.prepare(panel, Kind.REJECT, "", words, by));
    }
}
