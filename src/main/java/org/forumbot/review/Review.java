package org.forumbot.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** One expert looks at one practice. */
@Entity
class Review extends OwnKeyed<Long> {
    @Id
    private long id;

    private long practice;
    private long expert;
    private int revision;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private String marks;
    private Instant chosen;
    private @Nullable Instant due;
    private @Nullable Instant closed;

    protected Review() {}

    Review(long id, long practice, long expert, Instant chosen) {
        this.id = id;
        this.practice = practice;
        this.expert = expert;
        this.state = ReviewState.CHOSEN;
        this.marks = MarksText.write(Map.of());
        this.chosen = chosen;
    }

    /** What the expert has said of an earlier revision need not be said anew. */
    void goOnFrom(Review earlier) {
        marks = earlier.marks;
    }

    /** @param revision of the practice that is judged */
    void ask(int revision, Instant due) {
        this.revision = revision;
        this.due = due;
        state = ReviewState.ASKED;
    }

    void mark(String criterion, Mark mark) {
        var changed = new LinkedHashMap<>(marks());
        changed.put(criterion, mark);
        marks = MarksText.write(changed);
    }

    /** @param how one of those that are no longer open */
    void close(ReviewState how, Instant now) {
        state = how;
        closed = now;
    }

    Map<String, Mark> marks() {
        return MarksText.read(marks);
    }

    /** As it stands in buttons. */
    String code() {
        return Long.toString(id, Character.MAX_RADIX);
    }

    long practice() {
        return practice;
    }

    long expert() {
        return expert;
    }

    int revision() {
        return revision;
    }

    ReviewState state() {
        return state;
    }

    boolean is(ReviewState meant) {
        return state == meant;
    }

    /** Null before the expert was asked. */
    @Nullable
    Instant due() {
        return due;
    }

    /** Null as long as the expert is at it. */
    @Nullable
    Instant closed() {
        return closed;
    }

    @Override
    public Long getId() {
        return id;
    }
}
