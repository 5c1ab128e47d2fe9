package org.forumbot.practices;

import java.time.Instant;
import org.forumbot.store.Ids;
import org.springframework.stereotype.Component;

/** Keeps the answers of each sending. */
@Component
class Revisions {
    private final StoredRevisions stored;
    private final Ids ids;

    Revisions(StoredRevisions stored, Ids ids) {
        this.stored = stored;
        this.ids = ids;
    }

    /** Whether these very answers are the latest revision. */
    boolean isLatest(Practice practice, String answers) {
        return stored.findByPracticeAndRevision(practice.getId(), practice.latest())
                .filter(revision -> revision.answers().equals(answers))
                .isPresent();
    }

    void add(Practice practice, String answers, Instant now) {
        stored.save(new PracticeRevision(ids.next(), practice.getId(), practice.latest(), answers, now));
    }

    void blankContacts(Practice practice) {
        stored.findByPractice(practice.getId()).forEach(PracticeRevision::blankContacts);
    }
}
