package org.forumbot.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** What a person has decided of a practice, and why. Nobody else knows of it before it is published. */
@Entity
class Decision extends OwnKeyed<Long> {
    /** In place of a section's code. */
    static final String NO_SECTION = "none";

    @Id
    private long practice;

    private String forum;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String section;
    private String reason;
    private String advice;
    private long person;
    private Instant at;
    private @Nullable Instant published;

    /** What the practice becomes. */
    enum Kind {
        ACCEPT(PracticeStatus.ACCEPTED),
        RECOMMEND(PracticeStatus.RECOMMENDED),
        REJECT(PracticeStatus.REJECTED);

        private final PracticeStatus status;

        Kind(PracticeStatus status) {
            this.status = status;
        }

        PracticeStatus status() {
            return status;
        }
    }

    protected Decision() {}

    Decision(long practice, String forum, Kind kind, String section, String reason, long person, Instant at) {
        this.practice = practice;
        this.forum = forum;
        become(kind, section, reason, person, at);
    }

    /** Decided anew. */
    final void become(Kind what, String where, String why, long by, Instant now) {
        kind = what;
        section = where;
        reason = why;
        advice = "";
        person = by;
        at = now;
        published = null;
    }

    void advise(String what, Instant now) {
        advice = what;
        at = now;
    }

    void publish(Instant now) {
        published = now;
    }

    /** Whoever is rejected is told what to do better. */
    boolean isComplete() {
        return kind != Kind.REJECT || !advice.isEmpty();
    }

    boolean isPublished() {
        return published != null;
    }

    Map<String, Object> details(String sectionShown) {
        return Map.of("section", sectionShown, "advice", advice);
    }

    Kind kind() {
        return kind;
    }

    String forum() {
        return forum;
    }

    String section() {
        return section;
    }

    String reason() {
        return reason;
    }

    String advice() {
        return advice;
    }

    long person() {
        return person;
    }

    Instant at() {
        return at;
    }

    @Override
    public Long getId() {
        return practice;
    }
}
