package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code programme.summary}: the forum at a glance. No query. */
@Component
class SummarySource implements Source<SummarySource.Summary> {
    /** @param from, to first and last day, such as «13 мая» */
    record Summary(int count, int tracks, int venues, int speakers, String city, String from, String to) {}

    private final Sights sights;

    SummarySource(Sights sights) {
        this.sights = sights;
    }

    @Override
    public String name() {
        return "programme.summary";
    }

    @Override
    public Class<Summary> row() {
        return Summary.class;
    }

    @Override
    public List<Summary> rows(Asker who, Params params) {
        var forum = sights.forum(who);
        var dates = Dates.in(who.language());
        return List.of(new Summary(
                forum.sections().size(),
                forum.tracks().size(),
                forum.venues().size(),
                Speakers.counts(forum.sections().values()).size(),
                forum.city(),
                dates.date(forum.from()),
                dates.date(forum.to())));
    }
}
