package org.forumbot.practices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;

/** The answers of a practice as they were sent once. */
@Entity
class PracticeRevision extends OwnKeyed<Long> {
    @Id
    private long id;

    private long practice;
    private int revision;
    private String answers;
    private Instant at;

    protected PracticeRevision() {}

    PracticeRevision(long id, long practice, int revision, String answers, Instant at) {
        this.id = id;
        this.practice = practice;
        this.revision = revision;
        this.answers = answers;
        this.at = at;
    }

    /** @return as {@link ShownAnswers} writes them */
    String answers() {
        return answers;
    }

    void blankContacts() {
        answers = ShownAnswers.withoutContacts(answers);
    }

    @Override
    public Long getId() {
        return id;
    }
}
