package org.forumbot.practices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** What an organization submitted: its head. The answers stand in its revisions. */
@Entity
class Practice extends OwnKeyed<Long> {
    @Id
    private long id;

    private String forum;
    private String number;
    private @Nullable Long person;
    private String title;
    private String stage;
    private String org;
    private String region;

    @Enumerated(EnumType.STRING)
    private PracticeStatus status;

    private @Nullable Instant due;
    private int overdue;
    private int latest;
    private Instant created;
    private Instant changed;

    protected Practice() {}

    Practice(long conversation, String forum, String number, long person, Passport passport, Instant created) {
        this.id = conversation;
        this.forum = forum;
        this.number = number;
        this.person = person;
        this.title = passport.title();
        this.stage = passport.stage();
        this.org = passport.org();
        this.region = passport.region();
        this.status = PracticeStatus.DRAFT;
        this.latest = 1;
        this.created = created;
        this.changed = created;
    }

    /** Takes over what was submitted anew; its answers are a revision of their own. */
    void revise(Passport passport, Instant now) {
        title = passport.title();
        stage = passport.stage();
        org = passport.org();
        region = passport.region();
        changed = now;
        latest++;
    }

    /** Only {@link Lifecycle} does this. @param until null when nobody has to do anything by a date */
    void move(PracticeStatus to, @Nullable Instant until, Instant now) {
        status = to;
        due = until;
        overdue = 0;
        changed = now;
    }

    /** A date has passed in vain; there is another. */
    void passed(Instant next) {
        overdue++;
        due = next;
    }

    /** The practice stays with its organization; who typed it is no longer known. */
    void forgetPerson() {
        person = null;
    }

    boolean isOf(long someone) {
        return person != null && person == someone;
    }

    String number() {
        return number;
    }

    int latest() {
        return latest;
    }

    String forum() {
        return forum;
    }

    String title() {
        return title;
    }

    String stage() {
        return stage;
    }

    @Nullable
    Long person() {
        return person;
    }

    @Nullable
    Instant due() {
        return due;
    }

    /** How often its date has passed since it stands where it does. */
    int overdue() {
        return overdue;
    }

    Instant changed() {
        return changed;
    }

    PracticeStatus status() {
        return status;
    }

    PracticeCard card() {
        return new PracticeCard(id, id, person, forum, number, title, stage, org, region, latest, status, due);
    }

    @Override
    public Long getId() {
        return id;
    }
}
