package org.forumbot.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import org.forumbot.conversation.Asker;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A question handed to the organizers. */
@Entity
class Question implements Persistable<Long> {
    /** The same text again within this time is the same question. */
    private static final Duration SAME = Duration.ofMinutes(1);

    /** Whether somebody has answered. */
    enum State {
        ASKED,
        ANSWERED
    }

    @Id
    private long id;

    private long person;
    private String language;
    private String forum;
    private String text;
    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant asked;
    private @Nullable String answeredBy;

    @Transient
    private boolean stored;

    protected Question() {}

    Question(long id, Asker who, String text, boolean urgent, Instant asked) {
        this.id = id;
        this.person = who.person();
        this.language = who.language();
        this.forum = who.forum();
        this.text = text;
        this.urgent = urgent;
        this.state = State.ASKED;
        this.asked = asked;
    }

    void answer(String by) {
        state = State.ANSWERED;
        answeredBy = by;
    }

    /** Whether the same text, coming now, is this question again: just asked, or urgent and still open. */
    boolean isStill(Instant now) {
        return asked.plus(SAME).isAfter(now) || urgent && state == State.ASKED;
    }

    boolean urgent() {
        return urgent;
    }

    QuestionCard card() {
        return new QuestionCard(id, person, language, forum, text, urgent, answeredBy);
    }

    @Override
    public Long getId() {
        return id;
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
