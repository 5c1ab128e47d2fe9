package org.forumbot.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;

/** A row of {@code person}. Times are milliseconds since 1970. */
@Entity
@Table(name = "person")
class PersonRow extends OwnKeyed<Long> {
    @Id
    private long id;

    private String language = "";
    private boolean chosen;
    private boolean reachable;
    private long firstSeen;
    private long lastSeen;

    protected PersonRow() {}

    PersonRow(long id, String language, Instant now) {
        this.id = id;
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
}
