package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.registration.AgendaText.Reader;
import org.springframework.stereotype.Component;

/** {@code mine.day}: a day of a person's own, none when they have nothing then. */
@Component
class MyDaySource implements Source<MyDaySource.Day> {
    /** @param plan the sections with their places, ready to be shown */
    record Day(String weekday, String date, String plan) {}

    private final Sights sights;
    private final AgendaText text;

    MyDaySource(Sights sights, AgendaText text) {
        this.sights = sights;
        this.text = text;
    }

    @Override
    public String name() {
        return "mine.day";
    }

    @Override
    public Class<Day> row() {
        return Day.class;
    }

    @Override
    public List<Day> rows(Asker who, Params params) {
        var sight = sights.of(who);
        var sections = params.has("day") ? sight.agenda(params.get("day")) : List.<Section>of();
        return sections.isEmpty() ? List.of() : List.of(day(sections, sight, who.language()));
    }

    private Day day(List<Section> sections, Sight sight, String language) {
        var day = sections.getFirst().day();
        var plan = text.withPlaces(sections, new Reader(sight.forum(), language, sight::mark));
        return new Day(sight.dates().weekday(day), sight.dates().date(day), plan);
    }
}
