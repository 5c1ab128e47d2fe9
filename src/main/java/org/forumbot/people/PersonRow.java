package org.forumbot.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A row of {@code person}. Times are milliseconds since 1970. */
@Entity
@Table(name = "person")
class PersonRow implements Persistable<Long> {
    /** Seen again within an hour is not written down: it would cost a write for every answer. */
    private static final Duration GRAIN = Duration.ofHours(1);

    @Id
    private long id;

    private String language = "";
    private boolean chosen;
    private boolean reachable;
    private long firstSeen;
    private long lastSeen;

    @Transient
    private boolean fresh;

    protected PersonRow() {}

    PersonRow(long id, String language, Instant now) {
        this.id = id;
        this.language = language;
        this.reachable = true;
        this.firstSeen = now.toEpochMilli();
        this.lastSeen = firstSeen;
        this.fresh = true;
    }

    void isSeen(String speaking, Instant now) {
        reachable = true;
        if (!chosen) {
            language = speaking;
        }
        if (now.toEpochMilli() - lastSeen >= GRAIN.toMillis()) {
            lastSeen = now.toEpochMilli();
        }
    }

    void chooses(String wanted) {
        language = wanted;
        chosen = true;
    }

    void isReachable(boolean can) {
        reachable = can;
    }

    boolean isReachable() {
        return reachable;
    }

    String language() {
        return language;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Saves the SELECT that a row with an id of its own would cost otherwise. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    @PostLoad
    void isStored() {
        fresh = false;
    }
}
