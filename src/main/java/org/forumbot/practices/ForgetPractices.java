package org.forumbot.practices;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/**
 * The practice stays with its organization: the link to the person goes, and so do the answers on whom to call. What an
 * organizer had in hand is in nobody's hands.
 */
@Component
class ForgetPractices implements Forgetting {
    private final StoredPractices practices;
    private final Revisions revisions;
    private final Remarks remarks;
    private final StoredMoves moves;
    private final StoredClaims claims;

    ForgetPractices(
            StoredPractices practices, Revisions revisions, Remarks remarks, StoredMoves moves, StoredClaims claims) {
        this.practices = practices;
        this.revisions = revisions;
        this.remarks = remarks;
        this.moves = moves;
        this.claims = claims;
    }

    @Override
    public String forget(long person) {
        var own = practices.findByPerson(person);
        for (var practice : own) {
            practice.forgetPerson();
            revisions.blankContacts(practice);
            remarks.blankReplies(practice);
        }
        moves.findByPerson(person).forEach(PracticeMove::forgetPerson);
        claims.findByPersonOrderByAtDesc(person).forEach(claims::delete);
        return own.isEmpty() ? "" : "practices.forgotten";
    }
}
