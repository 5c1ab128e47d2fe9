package org.forumbot.practices;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.forumbot.practices.Lifecycle.Need;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is the case with a practice that somebody wants to move on. */
@Component
class KnownFacts {
    private static final Set<String> RIPE = Set.of("practice", "technology");

    private final StoredClaims claims;
    private final Remarks remarks;
    private final Deadlines deadlines;
    private final ObjectProvider<Lifecycle.Facts> others;

    KnownFacts(StoredClaims claims, Remarks remarks, Deadlines deadlines, ObjectProvider<Lifecycle.Facts> others) {
        this.claims = claims;
        this.remarks = remarks;
        this.deadlines = deadlines;
        this.others = others;
    }

    /** Those of the needs that hold. Nobody is asked for what is not needed. */
    Set<Need> of(Practice practice, Lifecycle.Wanted wanted, List<Need> needs) {
        var facts = EnumSet.noneOf(Need.class);
        needs.stream().filter(need -> holds(need, practice, wanted)).forEach(facts::add);
        others.stream()
                .filter(other -> !Collections.disjoint(other.decides(), needs))
                .forEach(other -> tell(other, practice, facts));
        return facts;
    }

    private static void tell(Lifecycle.Facts other, Practice practice, Set<Need> facts) {
        var decided = other.decides();
        facts.removeAll(decided);
        other.of(practice.card()).stream().filter(decided::contains).forEach(facts::add);
    }

    private boolean holds(Need need, Practice practice, Lifecycle.Wanted wanted) {
        return switch (need) {
            case HELD -> isHeld(practice, wanted.by());
            case REASON -> !wanted.reason().isBlank();
            case DUE -> wanted.details().get("due") instanceof Instant due && due.isAfter(deadlines.now());
            case SECTION -> isSaid(wanted, "section");
            case ADVICE -> isSaid(wanted, "advice");
            case REVISED -> wanted.details().get("revised") instanceof Boolean revised && revised;
            case OVERDUE_TWICE -> practice.overdue() >= 2;
            case COMES_BACK -> isAwaited(practice);
            case RIPE -> RIPE.contains(practice.stage());
            // where no experts are known nobody waits for them
            case EXPERTS -> true;
            case REMARKS -> !remarks.prepared(practice).isEmpty();
            case ANSWERED -> remarks.isAnswered(practice, remarks.answers(practice));
            case SCORES, LACKING_DATA, CATALOGUE_LEVEL, CONTACT -> false;
        };
    }

    private boolean isHeld(Practice practice, Actor by) {
        return by instanceof Actor.Organizer(var person)
                && claims.findById(practice.getId())
                        .filter(claim -> claim.person() == person)
                        .isPresent();
    }

    private static boolean isSaid(Lifecycle.Wanted wanted, String detail) {
        return wanted.details().get(detail) instanceof String said && !said.isBlank();
    }

    /** Only what the bot has withdrawn by itself has a date until which it may come back. */
    private boolean isAwaited(Practice practice) {
        var until = practice.due();
        return practice.status() == PracticeStatus.WITHDRAWN && until != null && until.isAfter(deadlines.now());
    }
}
