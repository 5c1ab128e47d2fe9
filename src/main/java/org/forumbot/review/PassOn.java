package org.forumbot.review;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.practices.Actor;
import org.forumbot.practices.Deadlines;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.PracticeStatus;
import org.springframework.stereotype.Component;

/** {@code jury.pass(practice)}: everything is there, and the experts that were chosen are asked. */
@Component
class PassOn implements Act {
    private final HeldPanels panels;
    private final Lifecycle lifecycle;
    private final Deadlines deadlines;

    PassOn(HeldPanels panels, Lifecycle lifecycle, Deadlines deadlines) {
        this.panels = panels;
        this.lifecycle = lifecycle;
        this.deadlines = deadlines;
    }

    @Override
    public String name() {
        return "jury.pass";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var panel = panels.find(who, params).orElse(null);
        if (panel == null) {
            return HeldPanels.notHeld();
        }
        var practice = panel.practice();
        var due = deadlines.in(practice.forum(), panel.rubric().days());
        return Moves.outcome(
                lifecycle.move(
                        practice.id(),
                        PracticeStatus.IN_REVIEW,
                        new Actor.Organizer(who.person()),
                        "",
                        Map.of("due", due)),
                "jury.passed",
                "jury.passed.before");
    }
}
