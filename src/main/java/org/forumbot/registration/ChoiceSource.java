package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** {@code programme.choice}: which sections a person has chosen to see. No query. */
@Component
class ChoiceSource implements Source<ChoiceSource.Choice> {
    /**
     * @param filters what was chosen, ready to be shown; empty when nothing was
     * @param chosen how many filters are on
     * @param free how many of the sections have a free seat
     */
    record Choice(String filters, int chosen, int count, int free) {}

    private final Sights sights;
    private final Seats seats;

    ChoiceSource(Sights sights, Seats seats) {
        this.sights = sights;
        this.seats = seats;
    }

    @Override
    public String name() {
        return "programme.choice";
    }

    @Override
    public Class<Choice> row() {
        return Choice.class;
    }

    @Override
    public List<Choice> rows(Asker who, Params params) {
        var filter = sights.filter(who, params);
        var parts = filter.parts(sights.forum(who), Dates.in(who.language()));
        var found = sights.found(who, filter);
        var counts = seats.free(who.forum());
        int free = (int) found.stream()
                .map(section -> counts.get(section.code()))
                .filter(count -> count != null && count.free() > 0)
                .count();
        return List.of(new Choice(String.join(" · ", parts), parts.size(), found.size(), free));
    }
}
