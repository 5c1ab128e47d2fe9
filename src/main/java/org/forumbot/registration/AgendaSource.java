package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.ForumFile.Section;
import org.springframework.stereotype.Component;

/** {@code mine.agenda}: a person's seats and places in line, in time order; with {@code day} those of that day. */
@Component
class AgendaSource implements Source<AgendaSource.Row> {
    /**
     * @param section its code
     * @param at day and time, as short as a button needs it
     * @param caption the title as short as a button needs it
     * @param mark what shows whether it is a seat or a place in line
     * @param position place in line, 0 for a seat
     */
    record Row(
            String section,
            String at,
            String date,
            String weekday,
            String start,
            String end,
            String title,
            String caption,
            String mark,
            String place,
            boolean waits,
            int position) {}

    private final Sights sights;

    AgendaSource(Sights sights) {
        this.sights = sights;
    }

    @Override
    public String name() {
        return "mine.agenda";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var sight = sights.of(who);
        return sight.agenda(params.get("day")).stream().map(section -> row(section, sight)).toList();
    }

    private static Row row(Section section, Sight sight) {
        var dates = sight.dates();
        return new Row(
                section.code(),
                dates.at(section.day(), section.start()),
                dates.date(section.day()),
                dates.weekday(section.day()),
                dates.time(section.start()),
                dates.time(section.end()),
                section.title(),
                Places.caption(section.title()),
                sight.mark(section),
                Places.title(sight.forum(), section.venue()),
                sight.waits(section),
                sight.position(section));
    }
}
