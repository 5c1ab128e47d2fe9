package org.forumbot.practices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** A line of a practice's history. */
@Entity
class PracticeMove extends OwnKeyed<Long> {
    @Id
    private long id;

    private long practice;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Who who;

    private @Nullable Long person;

    @Enumerated(EnumType.STRING)
    private PracticeStatus movedFrom;

    @Enumerated(EnumType.STRING)
    private PracticeStatus movedTo;

    private int revision;
    private String reason;
    private String told;

    @Enumerated(EnumType.STRING)
    private Arrival arrival;

    protected PracticeMove() {}

    /** @param told what the author is told, as text */
    PracticeMove(
            long id, Practice practice, PracticeStatus from, Lifecycle.Wanted wanted, String told, Arrival arrival) {
        this.id = id;
        this.practice = practice.getId();
        this.at = practice.changed();
        this.who = Who.of(wanted.by());
        this.person = Who.person(wanted.by());
        this.movedFrom = from;
        this.movedTo = practice.status();
        this.revision = practice.latest();
        this.reason = wanted.reason();
        this.told = told;
        this.arrival = arrival;
    }

    /** Whether the author was told with it, or has been told before it, what was decided after the review. */
    boolean isDecided() {
        return switch (movedTo) {
            case ACCEPTED, RECOMMENDED, PUBLISHED, ARCHIVED -> true;
            case REJECTED -> movedFrom == PracticeStatus.DECIDED;
            case WITHDRAWN ->
                movedFrom == PracticeStatus.ACCEPTED
                        || movedFrom == PracticeStatus.RECOMMENDED
                        || movedFrom == PracticeStatus.PUBLISHED;
            case DRAFT, SUBMITTED, IN_CHECK, RETURNED, IN_REVIEW, DECIDED -> false;
        };
    }

    /** Whether this person has moved it on as an organizer. */
    boolean isBy(long organizer) {
        return who == Who.ORGANIZER && person != null && person == organizer;
    }

    Instant at() {
        return at;
    }

    Who who() {
        return who;
    }

    PracticeStatus from() {
        return movedFrom;
    }

    PracticeStatus to() {
        return movedTo;
    }

    int revision() {
        return revision;
    }

    String reason() {
        return reason;
    }

    String told() {
        return told;
    }

    Arrival arrival() {
        return arrival;
    }

    long practice() {
        return practice;
    }

    void becomes(Arrival now) {
        arrival = now;
    }

    void forgetPerson() {
        person = null;
    }

    @Override
    public Long getId() {
        return id;
    }
}
