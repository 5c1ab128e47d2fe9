package org.forumbot.practices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** An organizer has a practice in hand. */
@Entity
class PracticeClaim implements Persistable<Long> {
    @Id
    private long practice;

    private long person;
    private String name;
    private Instant at;

    @Transient
    private boolean stored;

    protected PracticeClaim() {}

    PracticeClaim(long practice, long person, String name, Instant at) {
        this.practice = practice;
        this.person = person;
        this.name = name;
        this.at = at;
    }

    void pass(long toPerson, String called, Instant now) {
        person = toPerson;
        name = called;
        at = now;
    }

    long person() {
        return person;
    }

    String name() {
        return name;
    }

    Instant at() {
        return at;
    }

    @Override
    public Long getId() {
        return practice;
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
