package org.forumbot.practices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;

/** An organizer has a practice in hand. */
@Entity
class PracticeClaim extends OwnKeyed<Long> {
    @Id
    private long practice;

    private long person;
    private String name;
    private Instant at;

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
}
