package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.ForumFile.Section;
import org.springframework.stereotype.Component;

/** {@code programme.sections}: sections that fit {@code day}, {@code time}, {@code track}, {@code part}, {@code venue},
 * {@code speaker}, {@code free}, {@code suits} and {@code words}. */
@Component
class SectionsSource implements Source<SectionsSource.Row> {
    /**
     * @param section its code
     * @param at the time and a space, with the day before it when sections of all days are listed; empty when
     *     not known
     * @param caption the title as short as a button needs it
     * @param mark what shows that the person has a seat there or stands in line, else empty
     * @param place title of the venue
     * @param left free seats
     * @param limited 0 when everybody may come, whatever {@code left} says; else 1
     */
    record Row(
            String section,
            String at,
            String date,
            String start,
            String end,
            String title,
            String caption,
            String mark,
            String place,
            int left,
            int limited,
            int waiting,
            boolean mine,
            boolean waits) {}

    private final Sights sights;
    private final TimeAndPlace times;

    SectionsSource(Sights sights, TimeAndPlace times) {
        this.sights = sights;
        this.times = times;
    }

    @Override
    public String name() {
        return "programme.sections";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var found = sights.found(who, params);
        var sight = found.seen() == null ? sights.of(who) : found.seen();
        boolean oneDay = found.filter().day() != null;
        return Source.each(found.sections(), section -> row(section, sight, oneDay, who.language()));
    }

    private Row row(Section section, Sight sight, boolean oneDay, String language) {
        var dates = sight.dates();
        var start = dates.time(section.start());
        var at = oneDay ? start : dates.at(section.day(), section.start());
        var count = sight.count(section);
        return new Row(
                section.code(),
                at.isEmpty() ? "" : at + " ",
                dates.date(section.day()),
                start,
                dates.time(section.end()),
                section.title(),
                Places.caption(section.title()),
                sight.mark(section),
                times.place(sight.forum(), section, language),
                count.free(),
                count.limited() ? 1 : 0,
                count.waiting(),
                sight.mine(section),
                sight.waits(section));
    }
}
