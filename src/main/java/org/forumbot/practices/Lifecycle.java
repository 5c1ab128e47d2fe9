package org.forumbot.practices;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumbot.practices.Transitions.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The only place that changes the status of a practice. What {@link Transitions} does not have does not happen; what
 * happens stands in the history and is told to the author, all within the turn. Only inside a unit of the writer.
 */
@Component
public class Lifecycle {
    /** What a move may need. Those with a name of a detail are given with the move itself. */
    public enum Need {
        /** The organizer has the practice in hand. */
        HELD,
        /** At least one remark that is not told yet. */
        REMARKS,
        /** Until when the author has time: detail {@code due}, an {@link java.time.Instant}. */
        DUE,
        /** A written reason. */
        REASON,
        /** The section, or that there is none: detail {@code section}, as the author reads it. */
        SECTION,
        /** What the author can do better: detail {@code advice}. */
        ADVICE,
        /** A new revision was sent. */
        REVISED,
        /** Since it was returned, something that had a remark was changed, or a remark was answered. */
        ANSWERED,
        /** The date has passed twice. */
        OVERDUE_TWICE,
        /** It was withdrawn by the bot and not long ago. */
        COMES_BACK,
        /** As many experts are appointed as the forum wants; holds where nobody knows of experts. */
        EXPERTS,
        /** All scores have come. */
        SCORES,
        /** An expert cannot score for want of data. */
        LACKING_DATA,
        /** Its stage is practice or technology. */
        RIPE,
        /** Everything is answered that the catalogue wants. */
        CATALOGUE_LEVEL,
        /** The author agrees to a contact that is published, or to one through the organizers. */
        CONTACT
    }

    /** Port: what other modules know of a practice that is to be moved. All of them are asked. */
    public interface Facts {
        /** Those of the needs that this module decides; it never holds another's. */
        Set<Need> decides();

        /** Those of its needs that hold now. */
        Set<Need> of(PracticeCard practice);
    }

    private final StoredPractices practices;
    private final KnownFacts facts;
    private final Deadlines deadlines;
    private final History history;
    private final ApplicationEventPublisher events;

    Lifecycle(
            StoredPractices practices,
            KnownFacts facts,
            Deadlines deadlines,
            History history,
            ApplicationEventPublisher events) {
        this.practices = practices;
        this.facts = facts;
        this.deadlines = deadlines;
        this.history = history;
        this.events = events;
    }

    /**
     * Moves a practice on, if that may be now.
     *
     * @param reason as the author reads it; may be empty where none is needed
     * @param details {@code due}, {@code section}, {@code advice}, as {@link Need} tells
     * @throws IllegalArgumentException for DRAFT: a copy is a new practice, and the old one stays what it is
     */
    public Move move(long practice, PracticeStatus to, Actor by, String reason, Map<String, Object> details) {
        if (to == PracticeStatus.DRAFT) {
            throw new IllegalArgumentException("A practice never becomes a draft again; begin a copy of it instead.");
        }
        return practices
                .findById(practice)
                .filter(found -> !(by instanceof Actor.Author(var person)) || found.isOf(person))
                .map(found -> move(found, new Wanted(to, by, reason, details)))
                .orElseGet(() -> new Move.NotAllowed("practices.none", Map.of()));
    }

    /** What somebody wants to come of a practice. */
    record Wanted(PracticeStatus to, Actor by, String reason, Map<String, Object> details) {
        Wanted {
            details = Map.copyOf(details);
        }
    }

    private Move move(Practice practice, Wanted wanted) {
        var from = practice.status();
        var needs = Transitions.needs(from, wanted.to(), Who.of(wanted.by()));
        var known = facts.of(practice, wanted, needs);
        return switch (Transitions.allowed(from, wanted.to(), Who.of(wanted.by()), known)) {
            case Verdict.Allowed() -> moved(practice, wanted);
            case Verdict.Missing(var need) -> not(wanted, need.name(), practice);
            case Verdict.NoWay() -> not(wanted, from.name(), practice);
        };
    }

    private Move moved(Practice practice, Wanted wanted) {
        var from = practice.status();
        practice.move(wanted.to(), deadlines.of(practice, wanted), deadlines.now());
        history.add(practice, from, wanted);
        events.publishEvent(new PracticeMoved(practice.getId(), from, wanted.to()));
        return new Move.Moved(from, wanted.to());
    }

    /** @param why what is missing, or where it stands */
    private Move not(Wanted wanted, String why, Practice practice) {
        return practice.status() == wanted.to()
                ? new Move.Already(wanted.to(), history.holder(practice))
                : new Move.NotAllowed(
                        "practices.not." + why.toLowerCase(Locale.ROOT), Map.of("number", practice.number()));
    }
}
