package org.forumbot.registration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.ForumFile;
import org.springframework.stereotype.Component;

/** {@code programme.summary}: the forum at a glance. No query. */
@Component
class SummarySource implements Source<SummarySource.Summary> {
    /** @param where a line break, the city and the days, such as «Уфа, 13 мая – 18 мая», as far as they are known; or empty */
    record Summary(int count, int tracks, int parts, int venues, int speakers, String where) {}

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
        return List.of(new Summary(
                forum.sections().size(),
                forum.tracks().size(),
                forum.parts().size(),
                forum.venues().size(),
                Speakers.counts(forum.sections().values()).size(),
                where(forum, Dates.in(who.language()))));
    }

    private static String where(ForumFile forum, Dates dates) {
        var known = Stream.of(forum.city(), dates.days(forum))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "" : "\n" + known;
    }
}
