package org.forumbot.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** That something was told to many. The moment is milliseconds since 1970. */
@Entity
@Table(name = "agenda_round")
class AgendaRound implements Persistable<String> {
    @Id
    private String occasion;

    private long moment;

    @Transient
    private boolean stored;

    protected AgendaRound() {}

    AgendaRound(String occasion, Instant moment) {
        this.occasion = occasion;
        this.moment = moment.toEpochMilli();
    }

    boolean isAbout(Instant other) {
        return moment == other.toEpochMilli();
    }

    void about(Instant other) {
        moment = other.toEpochMilli();
    }

    @Override
    public String getId() {
        return occasion;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PrePersist
    private void markStored() {
        stored = true;
    }
}
