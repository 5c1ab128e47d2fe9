package org.forumbot.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.forumbot.delivery.Lane;
import org.forumbot.practices.Actor;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.Move;
import org.forumbot.practices.PracticeStatus;
import org.springframework.stereotype.Component;

/** What follows when an expert is done with a practice, in one way or another. Only inside a unit of the writer. */
@Component
class Settling {
    private final Panels panels;
    private final Lifecycle lifecycle;
    private final Holder holder;
    private final AskExpert asking;
    private final Clock clock;

    Settling(Panels panels, Lifecycle lifecycle, Holder holder, AskExpert asking, Clock clock) {
        this.panels = panels;
        this.lifecycle = lifecycle;
        this.holder = holder;
        this.asking = asking;
        this.clock = clock;
    }

    /** The scores have come. */
    void sent(Review review) {
        review.close(ReviewState.SENT, clock.instant());
        panels.of(review.practice(), "ru").ifPresent(panel -> sent(panel, review));
    }

    private void sent(Panel panel, Review review) {
        int lacking = panel.sheet(review).lacking();
        if (lacking >= panel.rubric().lacking()) {
            tell(panel, "jury.lacking", Map.of("lacking", lacking));
        }
        goOn(panel);
    }

    /** The expert does not judge it: somebody else is wanted in their place, unless the others were enough. */
    void recused(Review review) {
        review.close(ReviewState.RECUSED, clock.instant());
        panels.of(review.practice(), "ru").ifPresent(panel -> {
            if (isSettled(panel) && !panel.result().wantsOneMore()) {
                decide(panel);
            } else {
                wanted(panel);
            }
        });
    }

    /** An organizer takes the expert away, who hears of it if they knew. */
    void replaced(Panel before, Review review) {
        boolean known = review.is(ReviewState.ASKED);
        review.close(ReviewState.REPLACED, clock.instant());
        if (known) {
            asking.tell(before, review, Lane.OFFER, "review.replaced");
        }
        goOn(panels.of(before.practice(), "ru"));
    }

    private void wanted(Panel panel) {
        var status = panel.practice().status();
        if (status == PracticeStatus.IN_CHECK || status == PracticeStatus.IN_REVIEW) {
            tell(panel, "jury.recused.told", Map.of());
        }
    }

    /** When nobody is at it any more: one expert more if they differ, else the decision. */
    private void goOn(Panel panel) {
        if (!isSettled(panel)) {
            return;
        }
        if (panel.result().wantsOneMore()) {
            tell(
                    panel,
                    "jury.third",
                    Map.of("spread", Shown.points(panel.result().spread())));
        } else {
            decide(panel);
        }
    }

    /** Nobody is at it any more, and it is still being judged. */
    private static boolean isSettled(Panel panel) {
        return panel.practice().status() == PracticeStatus.IN_REVIEW && panel.isScored();
    }

    /** @return whether it is up to a person to decide now */
    boolean decide(Panel panel) {
        var move = lifecycle.move(panel.practice().id(), PracticeStatus.DECIDED, new Actor.Machine(), "", Map.of());
        return move instanceof Move.Moved;
    }

    private void tell(Panel panel, String phrase, Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("number", panel.practice().number());
        values.put("title", panel.practice().title());
        holder.tell(panel.practice(), phrase, values, "one");
    }
}
