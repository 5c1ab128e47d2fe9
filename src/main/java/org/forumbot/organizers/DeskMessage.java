package org.forumbot.organizers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** What a message at the desk is about, so that a reply to it finds its way. */
@Entity
class DeskMessage implements Persistable<String> {
    @Id
    private String place;

    private String subject;
    private Instant at;

    @Transient
    private boolean stored;

    protected DeskMessage() {}

    DeskMessage(long chat, int message, String subject, Instant at) {
        this.place = place(chat, message);
        this.subject = subject;
        this.at = at;
    }

    static String place(long chat, int message) {
        return chat + ":" + message;
    }

    String subject() {
        return subject;
    }

    @Override
    public String getId() {
        return place;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    // Already at persist, not at the flush: one made and deleted within one batch must count as stored.
    @PostLoad
    @PrePersist
    private void markStored() {
        stored = true;
    }
}
