package org.forumbot.practices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** What an organizer has to say about an answer, and what the author says to it. */
@Entity
class PracticeRemark extends OwnKeyed<Long> {
    @Id
    private long id;

    private long practice;
    private int revision;
    private String question;
    private String text;
    private Instant at;
    private @Nullable Instant sent;
    private String reply;
    private @Nullable Instant settled;

    protected PracticeRemark() {}

    PracticeRemark(long id, Practice practice, String question, String text, Instant at) {
        this.id = id;
        this.practice = practice.getId();
        this.revision = practice.latest();
        this.question = question;
        this.text = text;
        this.at = at;
        this.reply = "";
    }

    /** Says it in other words, as long as the author has not seen it. */
    void becomes(String words, Practice of, Instant now) {
        text = words;
        revision = of.latest();
        at = now;
    }

    void send(Instant now) {
        sent = now;
    }

    void reply(String words) {
        reply = words;
    }

    void settle(Instant now) {
        settled = now;
    }

    /** The author has not been told of it. */
    boolean isPrepared() {
        return sent == null;
    }

    /** The author has been told of it and has not sent the practice again since. */
    boolean isOpen() {
        return sent != null && settled == null;
    }

    boolean isOf(Practice other) {
        return practice == other.getId();
    }

    long practice() {
        return practice;
    }

    /** What buttons carry. */
    String code() {
        return Long.toString(id, 36);
    }

    int revision() {
        return revision;
    }

    String question() {
        return question;
    }

    String text() {
        return text;
    }

    /** Empty when there is none. */
    String reply() {
        return reply;
    }

    @Override
    public Long getId() {
        return id;
    }
}
