package org.forumbot.organizers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One thing the desk is told. Only what has changed is written back, as many are marked told by one statement. */
@Entity
@DynamicUpdate
class DeskNotice extends OwnKeyed<Long> {
    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private long ref;
    private @Nullable Long person;
    private String line;
    private boolean urgent;
    private Instant at;
    private @Nullable Instant told;
    private boolean alone;

    protected DeskNotice() {}

    DeskNotice(long id, Entry entry, Instant at) {
        this.id = id;
        this.kind = entry.kind();
        this.ref = entry.ref();
        this.person = entry.person();
        this.line = entry.line();
        this.urgent = entry.urgent();
        this.at = at;
    }

    /**
     * What came in.
     *
     * @param person whom it is about, so that it can be forgotten; null when not known
     * @param line how it is told among others; line breaks count only where it is told alone
     * @param urgent told at once, however many messages there were
     */
    record Entry(NoticeKind kind, long ref, @Nullable Long person, String line, boolean urgent) {}

    void toldAlone(Instant now) {
        told = now;
        alone = true;
    }

    NoticeKind kind() {
        return kind;
    }

    long ref() {
        return ref;
    }

    /** Whole, with its line breaks. */
    String text() {
        return line;
    }

    String line() {
        return line.replaceAll("\\s*\\n\\s*", " · ");
    }

    boolean urgent() {
        return urgent;
    }

    Instant at() {
        return at;
    }

    @Override
    public Long getId() {
        return id;
    }
}
