package org.forumbot.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A holder's seat in a section, or place in its line. Lines are ordered by id. */
@Entity
@Table(name = "seat")
// Some columns are only written here: quotas and exports read them.
@SuppressWarnings("UnusedVariable")
class Seat implements Persistable<Long> {
    enum State {
        SEATED,
        WAITING
    }

    @Id
    private long id;

    private String forum;
    private String section;
    private long holder;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Milliseconds since 1970. */
    @Column(name = "since")
    private long since;

    private String role;
    private String region;
    private @Nullable String delegation;

    @Transient
    private boolean stored;

    protected Seat() {}

    Seat(long id, HolderId holder, String forum, String section, State state, Traits traits, Instant since) {
        this.id = id;
        this.forum = forum;
        this.section = section;
        this.holder = holder.value();
        this.state = state;
        this.since = since.toEpochMilli();
        this.role = traits.role();
        this.region = traits.region();
        this.delegation = traits.delegation();
    }

    /** Out of the line, into the seat. */
    void give(Instant now) {
        state = State.SEATED;
        since = now.toEpochMilli();
    }

    boolean waiting() {
        return state == State.WAITING;
    }

    String section() {
        return section;
    }

    Held held() {
        return new Held(id, new HolderId(holder), forum, section, waiting(), Instant.ofEpochMilli(since));
    }

    SeatLeft left() {
        return new SeatLeft(id, new HolderId(holder), forum, section, waiting());
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    // Already at persist, not at the flush: a seat taken and left within one batch must count as stored.
    @PostLoad
    @PrePersist
    private void markStored() {
        stored = true;
    }
}
