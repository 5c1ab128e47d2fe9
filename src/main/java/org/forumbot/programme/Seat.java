package org.forumbot.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** What a holder has in a section. Lines are ordered by id. Times are milliseconds since 1970. */
@Entity
@Table(name = "seat")
// Some columns are only written here: exports read them.
@SuppressWarnings("UnusedVariable")
class Seat extends OwnKeyed<Long> {
    @Id
    private long id;

    private String forum;
    private String section;
    private long holder;

    @Enumerated(EnumType.STRING)
    private Hold state;

    @Column(name = "since")
    private long since;

    private @Nullable Long until;
    private @Nullable String groupCode;

    private String role;
    private String region;
    private @Nullable String delegation;

    protected Seat() {}

    Seat(long id, HolderId holder, String forum, String section, Hold state, Traits traits, Instant since) {
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

    /** Out of the line: the seat is kept for the holder. */
    void offer(Instant end, Instant now) {
        become(Hold.OFFERED, now);
        until = end.toEpochMilli();
    }

    void take(Instant now) {
        become(Hold.SEATED, now);
        until = null;
    }

    /** Back into the line, in which the holder stands before all who came later. */
    void withdraw(Instant now) {
        become(Hold.WAITING, now);
        groupCode = null;
    }

    /** @param group null for none */
    void sit(@Nullable String group) {
        groupCode = group;
    }

    void decline(Instant now) {
        become(Hold.DECLINED, now);
        until = null;
        groupCode = null;
    }

    /** It keeps the time at which it ended. */
    void lapse(Instant now) {
        become(Hold.LAPSED, now);
        groupCode = null;
    }

    private void become(Hold next, Instant now) {
        state = next;
        since = now.toEpochMilli();
    }

    Hold state() {
        return state;
    }

    /** Milliseconds since 1970; only of an offer. */
    long until() {
        return until == null ? 0 : until;
    }

    long holder() {
        return holder;
    }

    Tally.Seating seating() {
        return new Tally.Seating(role, region, groupCode);
    }

    @Nullable
    String group() {
        return groupCode;
    }

    String forum() {
        return forum;
    }

    String section() {
        return section;
    }

    /** An offer that has ended is one that has lapsed, whether or not anybody has written it down. */
    Hold state(Instant now) {
        return state == Hold.OFFERED && until() <= now.toEpochMilli() ? Hold.LAPSED : state;
    }

    Held held(Instant now) {
        return new Held(
                id,
                new HolderId(holder),
                forum,
                section,
                state(now),
                Instant.ofEpochMilli(since),
                until == null ? null : Instant.ofEpochMilli(until),
                groupCode);
    }

    @Override
    public Long getId() {
        return id;
    }
}
