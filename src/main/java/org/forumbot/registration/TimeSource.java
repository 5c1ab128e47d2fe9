package org.forumbot.registration;

import java.util.Arrays;
import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code programme.times}: parts of the day in which sections begin that fit the other filters. */
@Component
class TimeSource implements Source<TimeSource.Time> {
    /** @param time its code */
    record Time(String time, String title, int count) {}

    private final Sights sights;
    private final Phrases phrases;

    TimeSource(Sights sights, Phrases phrases) {
        this.sights = sights;
        this.phrases = phrases;
    }

    @Override
    public String name() {
        return "programme.times";
    }

    @Override
    public Class<Time> row() {
        return Time.class;
    }

    @Override
    public List<Time> rows(Asker who, Params params) {
        var found = sights.found(who, params, "time").sections();
        return Arrays.stream(TimeOfDay.values())
                .map(time -> new Time(
                        time.code(), phrases.say(who.language(), time.phrase()).text(), (int) found.stream()
                                .filter(section -> TimeOfDay.of(section.start()) == time)
                                .count()))
                .filter(time -> time.count() > 0)
                .toList();
    }
}
