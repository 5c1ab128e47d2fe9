package org.forumbot.registration;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code programme.days}: days that have sections which fit the other filters. No query. */
@Component
class DaySource implements Source<DaySource.Day> {
    /**
     * A day.
     *
     * @param day its code, such as {@code 14}
     * @param title «14 мая, вторник», or that it is not known yet: so the last one, where sections have no day
     */
    record Day(String day, String title, String weekday, String date, int count) {}

    private final Sights sights;
    private final TimeAndPlace times;

    DaySource(Sights sights, TimeAndPlace times) {
        this.sights = sights;
        this.times = times;
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
        var days = new ArrayList<Day>();
        Days.counts(found).forEach((day, count) -> {
            var date = dates.date(day);
            var weekday = dates.weekday(day);
            days.add(new Day(Days.code(day, forum), date + ", " + weekday, weekday, date, count));
        });
        int undated =
                (int) found.stream().filter(section -> section.day() == null).count();
        if (undated > 0) {
            days.add(new Day(Days.UNDATED, times.undated(who.language()), "", "", undated));
        }
        return days;
    }
}
