package org.forumbot.review;

import java.time.Clock;
import java.util.Map;
import org.forumbot.conversation.Outcome;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.review.Candidates.Hindrance;
import org.forumbot.store.Ids;
import org.springframework.stereotype.Component;

/** Chooses who judges a practice. Only inside a unit of the writer. */
@Component
class Appointing {
    private final Panels panels;
    private final Candidates candidates;
    private final AskExpert asking;
    private final Ids ids;
    private final Clock clock;

    Appointing(Panels panels, Candidates candidates, AskExpert asking, Ids ids, Clock clock) {
        this.panels = panels;
        this.candidates = candidates;
        this.asking = asking;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether experts can still be chosen: before they judge, and while they do. */
    static boolean isOpen(PracticeCard practice) {
        return practice.status() == PracticeStatus.IN_CHECK || practice.status() == PracticeStatus.IN_REVIEW;
    }

    /** The expert hears of it when the practice is passed on to the review; at once, if it has been. */
    Outcome appoint(Panel panel, Expert expert) {
        var name = Map.<String, Object>of("name", expert.profile().name());
        var hindrance = Candidates.hindrance(panel, expert);
        if (!isOpen(panel.practice())) {
            return Outcome.refused("jury.too.late");
        } else if (hindrance == Hindrance.THERE) {
            return new Outcome.Done("jury.chosen.before", name);
        } else if (hindrance != Hindrance.NONE) {
            return new Outcome.Refused(phrase(hindrance), name);
        } else if (leavesNoPlace(panel, expert)) {
            return Outcome.refused("jury.foreign.wanted");
        }
        var review = new Review(ids.next(), panel.practice().id(), expert.getId(), clock.instant());
        panel.last(expert.getId()).ifPresent(review::goOnFrom);
        panels.add(review);
        if (panel.practice().status() == PracticeStatus.IN_REVIEW) {
            asking.ask(panel.with(review, expert), review);
        }
        return new Outcome.Done("jury.chosen", name);
    }

    private static String phrase(Hindrance hindrance) {
        return switch (hindrance) {
            case OWN -> "jury.own";
            case SAME_ORG -> "jury.same.org";
            case RECUSED -> "jury.recused";
            case GONE, THERE, NONE -> "jury.unknown";
        };
    }

    /** The last place is kept for somebody from another region, as long as there is anybody. */
    private boolean leavesNoPlace(Panel panel, Expert expert) {
        return !panel.isForeign(expert)
                && !panel.hasForeign()
                && panel.members().size() == panel.rubric().experts() - 1
                && candidates.of(panel).stream().anyMatch(Candidate::foreign);
    }
}
