package org.forumbot.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.forumbot.conversation.Asker;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** A question handed to the organizers. */
@Entity
class Question extends OwnKeyed<Long> {
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
}
