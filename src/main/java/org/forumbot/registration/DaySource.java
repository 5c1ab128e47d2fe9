package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code programme.days}: days with sections that fit the other filters. No query. */
@Component
class DaySource implements Source<DaySource.Day> {
    /** @param day the day's code, such as {@code 14} */
    record Day(String day, String weekday, String date, int count) {}

    private final Sights sights;

    DaySource(Sights sights) {
        this.sights = sights;
    }

    @Override
    public String name() {
        return "programme.days";
    }

    @Override
    public Class<Day> row() {
        return Day.class;
    }

    @Override
    public List<Day> rows(Asker who, Params params) {
        var forum = sights.forum(who);
        var dates = Dates.in(who.language());
        var found = sights.found(who, params, "day").sections();
        return Days.counts(found).entrySet().stream()
                .map(day -> new Day(
                        Days.code(day.getKey(), forum),
                        dates.weekday(day.getKey()),
                        dates.date(day.getKey()),
                        day.getValue()))
                .toList();
    }
}
