package org.forumbot.organizers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.guide.QuestionCard;
import org.forumbot.store.OwnKeyed;

/** A further answer to a question already answered. It goes out once, when somebody at the desk says so. */
@Entity
class DeskReply extends OwnKeyed<String> {
    @Id
    private String code;

    private long question;
    private String text;
    private long person;
    private boolean sent;
    private Instant at;

    protected DeskReply() {}

    /** @param reply id of the message at the desk that holds this answer */
    DeskReply(QuestionCard question, int reply, String text, Instant at) {
        this.code = question.id() + "." + reply;
        this.question = question.id();
        this.person = question.person();
        this.text = text;
        this.at = at;
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
}
