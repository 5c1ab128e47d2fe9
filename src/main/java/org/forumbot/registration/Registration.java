package org.forumbot.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.programme.HolderId;
import org.forumbot.programme.Traits;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** One person takes part in one forum. Times are milliseconds since 1970. */
@Entity
@Table(name = "registration")
// Some columns are only written here: quotas and exports read them.
@SuppressWarnings("UnusedVariable")
class Registration extends OwnKeyed<Long> {
    enum Status {
        ACTIVE,
        CANCELLED
    }

    @Id
    private long id;

    private String forum;
    private long person;
    private String number;
    private long conversation;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String role;
    private String region;
    private String regionName;
    private String name;
    private @Nullable String org;
    private String phone;
    private @Nullable String email;
    private String tracks;
    private long created;
    private long changed;

    protected Registration() {}

    Registration(long id, Asker who, String number, long conversation, Answers answers, Instant now) {
        this.id = id;
        this.forum = who.forum();
        this.person = who.person();
        this.number = number;
        this.status = Status.ACTIVE;
        this.created = now.toEpochMilli();
        take(conversation, answers, now);
    }

    /** The form was sent again: other answers, the same number. */
    void change(long newest, Answers answers, Instant now) {
        take(newest, answers, now);
    }

    /** A cancelled one was sent again: the person takes part after all, under a number of its own. */
    void renew(String another, Answers answers, Instant now) {
        number = another;
        status = Status.ACTIVE;
        take(conversation, answers, now);
    }

    void cancel(Instant now) {
        status = Status.CANCELLED;
        changed = now.toEpochMilli();
    }

    boolean active() {
        return status == Status.ACTIVE;
    }

    String forum() {
        return forum;
    }

    long person() {
        return person;
    }

    String number() {
        return number;
    }

    long conversation() {
        return conversation;
    }

    HolderId holder() {
        return new HolderId(id);
    }

    /** Codes; empty when none was chosen. */
    List<String> tracks() {
        return tracks.isEmpty() ? List.of() : List.of(tracks.split(","));
    }

    Traits traits() {
        return new Traits(role, region, null);
    }

    Participant participant() {
        return new Participant(id, forum, person, number, role, region, active());
    }

    private void take(long from, Answers answers, Instant now) {
        conversation = from;
        role = answers.role();
        region = answers.region();
        regionName = answers.regionName();
        name = answers.name();
        org = answers.org();
        phone = answers.phone();
        email = answers.email();
        tracks = answers.tracks();
        changed = now.toEpochMilli();
    }

    @Override
    public Long getId() {
        return id;
    }
}
