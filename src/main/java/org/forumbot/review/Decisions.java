package org.forumbot.review;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Phrases;
import org.forumbot.files.Dialogs;
import org.forumbot.practices.Claims;
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
     * @param by the organizer who decides; told by whom and how it was decided before
     */
    Outcome prepare(Panel panel, Kind kind, String section, String reason, Claims.Holder by) {
        var practice = panel.practice();
        var before = rows.findById(practice.id());
        if (!isDecidable(practice.status(), kind)) {
            return before.filter(Decision::isPublished)
                    .map(decision -> decided("jury.decided.before", decision))
                    .orElseGet(() -> Outcome.refused("jury.not.decidable"));
        } else if (before.isPresent() && isAnothers(before.get(), by)) {
            return decided("jury.prepared.before", before.get());
        } else if (reason.strip().length() < SHORTEST) {
            return Outcome.refused("jury.reason.short");
        } else if (kind == Kind.RECOMMEND && !facts.isRipe(panel)) {
            return Outcome.refused("jury.not.ripe");
        } else if (kind == Kind.ACCEPT && !isSection(practice.forum(), section)) {
            return Outcome.refused("jury.section.unknown");
        }
        var now = clock.instant();
        before.ifPresentOrElse(
                known -> known.become(kind, section, reason.strip(), by, now),
                () -> rows.save(new Decision(practice.id(), practice.forum(), kind, section, reason.strip(), by, now)));
        return Outcome.done(kind == Kind.REJECT ? "jury.advice.wanted" : "jury.prepared");
    }

    private static boolean isAnothers(Decision before, Claims.Holder by) {
        return !before.isPublished() && before.person() != by.person();
    }

    private static Outcome decided(String phrase, Decision decision) {
        var values = Map.<String, Object>of(
                "kind",
                shown(decision),
                "name",
                decision.name(),
                "named",
                !decision.name().isEmpty());
        return new Outcome.Refused(phrase, values);
    }

    /** {@code accept}, {@code recommend} or {@code reject}. */
    static String shown(Decision decision) {
        return decision.kind().name().toLowerCase(Locale.ROOT);
    }

    /** What the author can do better; belongs to a rejection. */
    Outcome advise(Decision decision, String advice, Claims.Holder by) {
        if (advice.strip().length() < SHORTEST) {
            return Outcome.refused("jury.reason.short");
        }
        decision.advise(advice.strip(), by, clock.instant());
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
