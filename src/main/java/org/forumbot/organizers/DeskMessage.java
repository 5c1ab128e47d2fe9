package org.forumbot.organizers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;

/** What a message at the desk is about, so that a reply to it finds its way. */
@Entity
class DeskMessage extends OwnKeyed<String> {
    @Id
    private String place;

    private String subject;
    private Instant at;

    protected DeskMessage() {}

    DeskMessage(long chat, int message, String subject, Instant at) {
        this.place = place(chat, message);
        this.subject = subject;
        this.at = at;
    }

    static String place(long chat, int message) {
        return chat + ":" + message;
    }

    long chat() {
        return Long.parseLong(place.substring(0, place.indexOf(':')));
    }

    int message() {
        return Integer.parseInt(place.substring(place.indexOf(':') + 1));
    }

    String subject() {
        return subject;
    }

    @Override
    public String getId() {
        return place;
    }
}
