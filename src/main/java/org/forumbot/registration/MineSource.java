package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.registration.AgendaText.Reader;
import org.springframework.stereotype.Component;

/** {@code mine.summary}: what a person has at this forum; a row also for who is not registered. */
@Component
class MineSource implements Source<MineSource.Summary> {
    /**
     * @param taking 1 when registered, else 0
     * @param seats how many sections the person has a seat in
     * @param lines how many lines the person stands in, those with an offer among them
     * @param days on how many days those are
     * @param plan the sections by day, ready to be shown; empty when there are none
     */
    record Summary(int taking, int seats, int lines, int days, String plan) {}

    private final Sights sights;
    private final AgendaText text;

    MineSource(Sights sights, AgendaText text) {
        this.sights = sights;
        this.text = text;
    }

    @Override
    public String name() {
        return "mine.summary";
    }

    @Override
    public Class<Summary> row() {
        return Summary.class;
    }

    @Override
    public List<Summary> rows(Asker who, Params params) {
        var sight = sights.of(who);
        var agenda = sight.agenda();
        int seats = (int) agenda.stream().filter(sight::mine).count();
        int days = Days.counts(agenda).size();
        var plan = text.byDay(agenda, new Reader(sight.forum(), who.language(), sight::mark));
        return List.of(new Summary(sight.registered() ? 1 : 0, seats, agenda.size() - seats, days, plan));
    }
}
