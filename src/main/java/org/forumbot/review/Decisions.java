package org.forumbot.review;

import java.time.Clock;
import java.util.Optional;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Phrases;
import org.forumbot.files.Dialogs;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.review.Decision.Kind;
import org.springframework.stereotype.Component;

/** Decisions that are being prepared. Only inside a unit of the writer. */
@Component
class Decisions {
    private static final int SHORTEST = 10;

    private final DecisionRows rows;
    private final ReviewFacts facts;
    private final Dialogs dialogs;
    private final Phrases phrases;
    private final Clock clock;

    Decisions(DecisionRows rows, ReviewFacts facts, Dialogs dialogs, Phrases phrases, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.dialogs = dialogs;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** The one that is prepared and not published. */
    Optional<Decision> of(PracticeCard practice) {
        return rows.findById(practice.id()).filter(decision -> !decision.isPublished());
    }

    /**
     * Prepares a decision.
     *
     * @param section its code, {@link Decision#NO_SECTION} for none; empty where no section belongs to it
     * @param by the organizer who decides
     */
    Outcome prepare(Panel panel, Kind kind, String section, String reason, long by) {
        var practice = panel.practice();
        if (!isDecidable(practice.status(), kind)) {
            return Outcome.refused("jury.not.decidable");
        } else if (reason.strip().length() < SHORTEST) {
            return Outcome.refused("jury.reason.short");
        } else if (kind == Kind.RECOMMEND && !facts.isRipe(panel)) {
            return Outcome.refused("jury.not.ripe");
        } else if (kind == Kind.ACCEPT && !isSection(practice.forum(), section)) {
            return Outcome.refused("jury.section.unknown");
        }
        var now = clock.instant();
        rows.findById(practice.id())
                .ifPresentOrElse(
                        known -> known.become(kind, section, reason.strip(), by, now),
                        () -> rows.save(
                                new Decision(practice.id(), practice.forum(), kind, section, reason.strip(), by, now)));
        return Outcome.done(kind == Kind.REJECT ? "jury.advice.wanted" : "jury.prepared");
    }

    /** What the author can do better; belongs to a rejection. */
    Outcome advise(Decision decision, String advice) {
        if (advice.strip().length() < SHORTEST) {
            return Outcome.refused("jury.reason.short");
        }
        decision.advise(advice.strip(), clock.instant());
        return Outcome.done("jury.prepared");
    }

    /** What was prepared is thrown away; a decision that was published stays. */
    boolean undo(PracticeCard practice) {
        var prepared = of(practice);
        prepared.ifPresent(rows::delete);
        return prepared.isPresent();
    }

    /** A practice that takes part can still be recommended, after the forum has seen it. */
    private static boolean isDecidable(PracticeStatus status, Kind kind) {
        return status == PracticeStatus.DECIDED || (status == PracticeStatus.ACCEPTED && kind == Kind.RECOMMEND);
    }

    private boolean isSection(String forum, String section) {
        return section.equals(Decision.NO_SECTION)
                || dialogs.forum(forum, "ru").sections().containsKey(section);
    }

    /** As people read it; empty where no section belongs to the decision. */
    String section(Decision decision, String language) {
        if (decision.section().equals(Decision.NO_SECTION)) {
            return phrases.say(language, "jury.section.none").text();
        }
        var section = dialogs.forum(decision.forum(), language).sections().get(decision.section());
        return section == null ? decision.section() : section.title();
    }
}
