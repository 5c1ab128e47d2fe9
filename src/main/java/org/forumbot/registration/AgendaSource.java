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
     * @param at day and time, as short as a button needs it, and a space; empty when not known
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
    private final TimeAndPlace times;

    AgendaSource(Sights sights, TimeAndPlace times) {
        this.sights = sights;
        this.times = times;
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
        return sight.agenda(params.get("day")).stream()
                .map(section -> row(section, sight, who.language()))
                .toList();
    }

    private Row row(Section section, Sight sight, String language) {
        var dates = sight.dates();
        return new Row(
                section.code(),
                at(section, dates),
                dates.date(section.day()),
                dates.weekday(section.day()),
                dates.time(section.start()),
                dates.time(section.end()),
                section.title(),
                Places.caption(section.title()),
                section.cancelled() ? "❌ " : sight.mark(section),
                times.place(sight.forum(), section, language),
                sight.waits(section),
                sight.position(section));
    }

    private static String at(Section section, Dates dates) {
        var at = dates.at(section.day(), section.start());
        return at.isEmpty() ? "" : at + " ";
    }
}
