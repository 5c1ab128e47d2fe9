package org.forumbot.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** A one-time link into a section. Times are milliseconds since 1970. */
@Entity
// When it was made and used is for those who look into the table.
@SuppressWarnings("UnusedVariable")
class Invitation extends OwnKeyed<String> {
    @Id
    private String code;

    private String forum;
    private String section;
    private long made;
    private @Nullable Long holder;
    private @Nullable Long used;

    protected Invitation() {}

    Invitation(String code, String forum, String section, Instant made) {
        this.code = code;
        this.forum = forum;
        this.section = section;
        this.made = made.toEpochMilli();
    }

    void use(HolderId by, Instant now) {
        holder = by.value();
        used = now.toEpochMilli();
    }

    Invited invited() {
        return new Invited(forum, section, holder == null ? null : new HolderId(holder));
    }

    @Override
    public String getId() {
        return code;
    }
}
