package org.forumbot.practices;

import java.time.Clock;
import org.forumbot.store.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the answers of each sending. */
@Component
class Revisions {
    private final StoredRevisions stored;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Revisions(StoredRevisions stored, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.stored = stored;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** Whether these very answers are the latest revision. */
    boolean isLatest(Practice practice, String answers) {
        return stored.findByPracticeAndRevision(practice.getId(), practice.latest())
                .filter(revision -> revision.answers().equals(answers))
                .isPresent();
    }

    void add(Practice practice, String answers) {
        stored.save(new PracticeRevision(ids.next(), practice.getId(), practice.latest(), answers, clock.instant()));
        events.publishEvent(new PracticeSent(practice.getId()));
    }

    void blankContacts(Practice practice) {
        stored.findByPractice(practice.getId()).forEach(PracticeRevision::blankContacts);
    }
}
