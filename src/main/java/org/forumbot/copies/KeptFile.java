package org.forumbot.copies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** A file that a practice brought, and what has become of its copy. */
@Entity
class KeptFile extends OwnKeyed<Long> {
    /** What has become of the copy. */
    enum State {
        /** Not fetched yet. */
        WAITING,
        KEPT,
        /** It is not what its name says. */
        REFUSED,
        /** The messenger does not give it out. */
        LOST,
        /** To be deleted, then the row. */
        GOING
    }

    @Id
    private long id;

    private long practice;
    private @Nullable Long person;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private String file;
    private String same;
    private String shown;
    private String place;
    private long size;
    private String digest;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    protected KeptFile() {}

    /**
     * @param person whose it is; null when that is not known any more
     * @param place where the copy lies, below the folder of all copies
     */
    KeptFile(long id, long practice, @Nullable Long person, Value.File file, String place) {
        this.id = id;
        this.practice = practice;
        this.person = person;
        this.kind = file.kind();
        this.file = file.id();
        this.same = file.unique();
        this.shown = file.name();
        this.place = place;
        this.digest = "";
        this.state = State.WAITING;
    }

    /** What is to be done with it beside the turns. */
    Errand errand() {
        return new Errand(id, file, place, state == State.GOING);
    }

    long practice() {
        return practice;
    }

    State state() {
        return state;
    }

    FileKind kind() {
        return kind;
    }

    String same() {
        return same;
    }

    String place() {
        return place;
    }

    /** As its sender called it, hostile; its place when that is not known, as of a photo. */
    String shown() {
        return shown.isBlank() ? CopyNames.shown(place) : shown;
    }

    /** @param digest SHA-256 in hexadecimal */
    void kept(long bytes, String digest) {
        size = bytes;
        this.digest = digest;
        become(State.KEPT);
    }

    /** Nothing but deleting comes after it is to be deleted. */
    void become(State next) {
        state = state == State.GOING ? State.GOING : next;
    }

    /** @return how often by now */
    int triedInVain() {
        return ++attempts;
    }

    @Override
    public Long getId() {
        return id;
    }
}
