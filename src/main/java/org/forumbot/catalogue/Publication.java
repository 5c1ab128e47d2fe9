package org.forumbot.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.forumbot.store.OwnKeyed;

/** That a practice is published: with which contact, and by what it is chosen. Codes stand in a row with commas. */
@Entity
class Publication extends OwnKeyed<Long> {
    /** Whom others may write to. */
    enum Contact {
        /** The author's own contact is shown. */
        OPEN,
        /** The organizers hand over what others write. */
        DESK
    }

    @Id
    private long practice;

    @Enumerated(EnumType.STRING)
    private Contact contact;

    private String tracks;
    private String groups;
    private String regions;
    private Instant at;

    protected Publication() {}

    Publication(long practice, Contact contact, Instant at) {
        this.practice = practice;
        this.contact = contact;
        this.tracks = "";
        this.groups = "";
        this.regions = "";
        this.at = at;
    }

    void contact(Contact chosen) {
        contact = chosen;
    }

    /** What the practice says of itself now. */
    void chosenBy(Traits traits) {
        tracks = String.join(",", traits.tracks());
        groups = String.join(",", traits.groups());
        regions = String.join(",", traits.regions());
    }

    Traits traits() {
        return new Traits(listed(tracks), listed(groups), listed(regions));
    }

    boolean isOpen() {
        return contact == Contact.OPEN;
    }

    private static List<String> listed(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }

    @Override
    public Long getId() {
        return practice;
    }
}
