package org.forumbot.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.forumbot.practices.Claims;
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
    private String name;
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

    Decision(long practice, String forum, Kind kind, String section, String reason, Claims.Holder by, Instant at) {
        this.practice = practice;
        this.forum = forum;
        become(kind, section, reason, by, at);
    }

    /** Decided anew. */
    final void become(Kind what, String where, String why, Claims.Holder by, Instant now) {
        kind = what;
        section = where;
        reason = why;
        advice = "";
        person = by.person();
        name = by.name();
        at = now;
        published = null;
    }

    /** Who writes the last of it stands by all of it. */
    void advise(String what, Claims.Holder by, Instant now) {
        advice = what;
        person = by.person();
        name = by.name();
        at = now;
    }

    void forgetName() {
        name = "";
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

    /** As the messenger shows who has decided, for organizers alone; empty when it is not known. */
    String name() {
        return name;
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
