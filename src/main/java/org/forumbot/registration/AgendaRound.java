package org.forumbot.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;

/** That something was told to many. The moment is milliseconds since 1970. */
@Entity
@Table(name = "agenda_round")
class AgendaRound extends OwnKeyed<String> {
    @Id
    private String occasion;

    private long moment;

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
}
