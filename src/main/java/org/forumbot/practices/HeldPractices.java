package org.forumbot.practices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** The practices that an organizer has in hand: what is shown and done in private is asked about here each time. */
@Component
class HeldPractices {
    static final String FORM = "practice";

    private final StoredPractices practices;
    private final NumberedPractices numbered;
    private final StoredClaims claims;
    private final Revisions revisions;
    private final Outlines outlines;

    HeldPractices(
            StoredPractices practices,
            NumberedPractices numbered,
            StoredClaims claims,
            Revisions revisions,
            Outlines outlines) {
        this.practices = practices;
        this.numbered = numbered;
        this.claims = claims;
        this.revisions = revisions;
        this.outlines = outlines;
    }

    /** The one that {@code practice} names, if this person has it in hand. */
    Optional<Practice> one(Asker who, Params params) {
        return numbered.find(who.forum(), params.get("practice"))
                .filter(practice -> claims.findById(practice.getId())
                        .filter(claim -> claim.person() == who.person())
                        .isPresent());
    }

    /** All of them, the one taken last first. */
    List<Practice> all(Asker who) {
        return claims.findByPersonOrderByAtDesc(who.person()).stream()
                .flatMap(claim -> practices.findById(claim.getId()).stream())
                .filter(practice -> practice.forum().equals(who.forum()))
                .toList();
    }

    /** As they were sent in this revision; without any when there is no such. */
    Map<String, String> answers(Practice practice, int revision) {
        return revisions.answers(practice.getId(), revision);
    }

    Map<String, String> answers(Practice practice) {
        return revisions.answers(practice);
    }

    /** What its form asks, in the language of the asker. */
    List<Outlines.Line> lines(Practice practice, String language) {
        return outlines.lines(FORM, practice.forum(), language);
    }
}
