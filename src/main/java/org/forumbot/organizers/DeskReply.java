package org.forumbot.organizers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A further answer to a question already answered. It goes out once, when somebody at the desk says so. */
@Entity
class DeskReply implements Persistable<String> {
    @Id
    private String code;

    private long question;
    private String text;
    private String name;
    private boolean sent;
    private Instant at;

    @Transient
    private boolean fresh;

    protected DeskReply() {}

    DeskReply(long question, int reply, String text, String name, Instant at) {
        this.code = code(question, reply);
        this.question = question;
        this.text = text;
        this.name = name;
        this.at = at;
        this.fresh = true;
    }

    /** @param reply id of the message at the desk */
    static String code(long question, int reply) {
        return question + "." + reply;
    }

    long question() {
        return question;
    }

    String text() {
        return text;
    }

    boolean sent() {
        return sent;
    }

    void markSent() {
        sent = true;
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
