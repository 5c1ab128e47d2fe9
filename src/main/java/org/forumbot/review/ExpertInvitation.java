package org.forumbot.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** A one-time link that makes somebody an expert. */
@Entity
// When it was made and used is for those who look into the table.
@SuppressWarnings("UnusedVariable")
class ExpertInvitation extends OwnKeyed<String> {
    @Id
    private String code;

    private String forum;
    private Instant made;
    private @Nullable Long person;
    private @Nullable Instant used;

    protected ExpertInvitation() {}

    ExpertInvitation(String code, String forum, Instant made) {
        this.code = code;
        this.forum = forum;
        this.made = made;
    }

    void use(long by, Instant now) {
        person = by;
        used = now;
    }

    /** It stays used up, by somebody who is no longer known. */
    void forgetPerson() {
        person = 0L;
    }

    String forum() {
        return forum;
    }

    /** Who has used it, null when nobody has. */
    @Nullable
    Long person() {
        return person;
    }

    @Override
    public String getId() {
        return code;
    }
}
