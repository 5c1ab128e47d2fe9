package org.forumbot.registration;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code mine.days}: days on which a person has seats or places in line. */
@Component
class MyDaysSource implements Source<MyDaysSource.Day> {
    /** @param day the day's code, such as {@code 14} */
    record Day(String day, String weekday, String date, int count) {}

    private final Sights sights;

    MyDaysSource(Sights sights) {
        this.sights = sights;
    }

    @Override
    public String name() {
        return "mine.days";
    }

    @Override
    public Class<Day> row() {
        return Day.class;
    }

    @Override
    public List<Day> rows(Asker who, Params params) {
        var sight = sights.of(who);
        return Days.counts(sight.agenda()).entrySet().stream()
                .map(day -> new Day(
                        Days.code(day.getKey(), sight.forum()),
                        sight.dates().weekday(day.getKey()),
                        sight.dates().date(day.getKey()),
                        day.getValue()))
                .toList();
    }
}
