package org.forumbot.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** Somebody who judges practices at a forum, or has been asked to. */
@Entity
class Expert extends OwnKeyed<Long> {
    @Id
    private long id;

    private long conversation;
    private String forum;
    private @Nullable Long person;
    private String name;
    private String region;
    private String place;
    private String org;
    private String tracks;
    private @Nullable Instant joined;

    protected Expert() {}

    Expert(long id, long conversation, String forum, long person, Profile profile) {
        this.id = id;
        this.conversation = conversation;
        this.forum = forum;
        this.person = person;
        tells(profile);
    }

    /**
     * What experts tell of themselves.
     *
     * @param region its key in {@code regions.yaml}
     * @param place the region as people read it
     * @param tracks codes of the forum's tracks
     */
    record Profile(String name, String region, String place, String org, List<String> tracks) {
        Profile {
            tracks = List.copyOf(tracks);
        }
    }

    final void tells(Profile profile) {
        name = profile.name();
        region = profile.region();
        place = profile.place();
        org = profile.org();
        tracks = String.join(",", profile.tracks());
    }

    Profile profile() {
        var codes =
                Arrays.stream(tracks.split(",")).filter(code -> !code.isEmpty()).toList();
        return new Profile(name, region, place, org, codes);
    }

    /** The invitation counts once: joining again changes nothing. */
    void join(Instant now) {
        joined = joined == null ? now : joined;
    }

    void leave() {
        joined = null;
    }

    /** What the expert has said of practices stays; whose it was is no longer known. */
    void forgetPerson() {
        leave();
        person = null;
        conversation = 0;
        tells(new Profile("", "", "", "", List.of()));
    }

    boolean isOn() {
        return joined != null;
    }

    /** Null when it was forgotten. */
    @Nullable
    Long person() {
        return person;
    }

    boolean isOf(@Nullable Long someone) {
        return person != null && person.equals(someone);
    }

    long conversation() {
        return conversation;
    }

    String forum() {
        return forum;
    }

    @Override
    public Long getId() {
        return id;
    }
}
