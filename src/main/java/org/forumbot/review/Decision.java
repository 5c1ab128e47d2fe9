package org.forumbot.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Map;
import org.forumbot.practices.PracticeStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What a person has decided of a practice, and why. Nobody else knows of it before it is published. */
@Entity
class Decision implements Persistable<Long> {
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

    @Transient
    private boolean stored;

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
