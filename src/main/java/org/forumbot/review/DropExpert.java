package org.forumbot.review;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code jury.drop(practice, review)}: this expert is no longer to judge this practice. Scores that came stay. */
@Component
class DropExpert implements Act {
    private final HeldPanels panels;
    private final Settling settling;

    DropExpert(HeldPanels panels, Settling settling) {
        this.panels = panels;
        this.settling = settling;
    }

    @Override
    public String name() {
        return "jury.drop";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var panel = panels.find(who, params);
        if (panel.isEmpty()) {
            return HeldPanels.notHeld();
        }
        var review = panel.get().members().stream()
                .filter(member -> member.code().equals(params.get("review")))
                .findFirst();
        if (review.isEmpty()) {
            return Outcome.refused("jury.dropped.before");
        } else if (review.get().is(ReviewState.SENT)) {
            return Outcome.refused("jury.scores.stay");
        }
        var name = panel.get().expert(review.get()).profile().name();
        settling.replaced(panel.get(), review.get());
        return new Outcome.Done("jury.dropped", Map.of("name", name));
    }
}
