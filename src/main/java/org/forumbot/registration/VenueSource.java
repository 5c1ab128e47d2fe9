package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code programme.venues}: venues with sections that fit the other filters. No query. */
@Component
class VenueSource implements Source<VenueSource.Venue> {
    /**
     * A venue.
     *
     * @param venue its code
     * @param full the full title and the address
     */
    record Venue(String venue, String title, String full, int count) {}

    private final Sights sights;

    VenueSource(Sights sights) {
        this.sights = sights;
    }

    @Override
    public String name() {
        return "programme.venues";
    }

    @Override
    public Class<Venue> row() {
        return Venue.class;
    }

    @Override
    public List<Venue> rows(Asker who, Params params) {
        var forum = sights.forum(who);
        var found = sights.found(who, params, "venue").sections();
        return forum.venues().values().stream()
                .map(venue ->
                        new Venue(venue.code(), venue.title(), Places.full(forum, venue.code()), (int) found.stream()
                                .filter(section -> venue.code().equals(section.venue()))
                                .count()))
                .filter(venue -> venue.count() > 0)
                .toList();
    }
}
