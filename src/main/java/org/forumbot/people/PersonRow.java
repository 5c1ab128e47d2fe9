package org.forumbot.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A row of {@code person}. Times are milliseconds since 1970. */
@Entity
@Table(name = "person")
class PersonRow implements Persistable<Long> {
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
        this.fresh = true;
        become(Acquaintance.made(language, now));
    }

    void become(Acquaintance now) {
        language = now.language();
        chosen = now.chosen();
        reachable = now.reachable();
        firstSeen = now.firstSeen();
        lastSeen = now.lastSeen();
    }

    Acquaintance acquaintance() {
        return new Acquaintance(language, chosen, reachable, firstSeen, lastSeen);
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
