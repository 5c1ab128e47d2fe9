package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code programme.tracks}: tracks with sections that fit the other filters. No query. */
@Component
class TrackSource implements Source<TrackSource.Track> {
    /** @param track its code */
    record Track(String track, String title, int count) {}

    private final Sights sights;

    TrackSource(Sights sights) {
        this.sights = sights;
    }

    @Override
    public String name() {
        return "programme.tracks";
    }

    @Override
    public Class<Track> row() {
        return Track.class;
    }

    @Override
    public List<Track> rows(Asker who, Params params) {
        var found = sights.found(who, params, "track").sections();
        return sights.forum(who).tracks().values().stream()
                .map(track -> new Track(track.code(), track.title(), (int) found.stream()
                        .filter(section -> track.code().equals(section.track()))
                        .count()))
                .filter(track -> track.count() > 0)
                .toList();
    }
}
