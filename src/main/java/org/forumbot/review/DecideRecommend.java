package org.forumbot.review;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.review.Decision.Kind;
import org.springframework.stereotype.Component;

/** {@code decide.recommend(practice)}: prepares that it is recommended to others; typed words are the reason. */
@Component
class DecideRecommend implements Act {
    private final HeldPanels panels;
    private final Decisions decisions;

    DecideRecommend(HeldPanels panels, Decisions decisions) {
        this.panels = panels;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "decide.recommend";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return panels.find(who, params)
                .map(panel ->
                        decisions.prepare(panel, Kind.RECOMMEND, "", params.get("words"), panels.holder(who, panel)))
                .orElseGet(() -> panels.overtaken(who, params));
    }
}
