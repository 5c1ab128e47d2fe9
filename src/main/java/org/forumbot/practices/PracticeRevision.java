package org.forumbot.practices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** The answers of a practice as they were sent once. */
@Entity
class PracticeRevision implements Persistable<Long> {
    @Id
    private long id;

    private long practice;
    private int revision;
    private String answers;
    private Instant at;

    @Transient
    private boolean stored;

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

    @Override
    public boolean isNew() {
        return !stored;
    }

    // Already at persist, not at the flush: one made and deleted within one batch must count as stored.
    @PostLoad
    @PrePersist
    private void markStored() {
        stored = true;
    }
}
