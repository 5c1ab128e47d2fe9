package org.forumbot.practices;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** The practice stays with its organization: the link to the person goes, and so do the answers on whom to call. */
@Component
class ForgetPractices implements Forgetting {
    private final StoredPractices practices;
    private final Revisions revisions;

    ForgetPractices(StoredPractices practices, Revisions revisions) {
        this.practices = practices;
        this.revisions = revisions;
    }

    @Override
    public String forget(long person) {
        var own = practices.findByPerson(person);
        for (var practice : own) {
            practice.forgetPerson();
            revisions.blankContacts(practice);
        }
        return own.isEmpty() ? "" : "practices.forgotten";
    }
}
