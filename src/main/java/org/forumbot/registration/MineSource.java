package org.forumbot.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code mine.summary}: what a person has at this forum; a row also for who is not registered. */
@Component
class MineSource implements Source<MineSource.Summary> {
    /** Telegram takes 4,096 characters a message; the screen shows more than the plan. */
    private static final int LONGEST_PLAN = 3000;

    /**
     * @param taking 1 when registered, else 0
     * @param seats how many sections the person has a seat in
     * @param lines how many lines the person stands in, those with an offer among them
     * @param plan the sections by day, ready to be shown; empty when there are none
     */
    record Summary(int taking, int seats, int lines, String plan) {}

    private final Sights sights;
    private final TimeAndPlace times;

    MineSource(Sights sights, TimeAndPlace times) {
        this.sights = sights;
        this.times = times;
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
        return List.of(new Summary(
                sight.registered() ? 1 : 0, seats, agenda.size() - seats, plan(agenda, sight, who.language())));
    }

    private String plan(List<Section> agenda, Sight sight, String language) {
        var plan = new StringBuilder();
        @Nullable LocalDate day = null;
        for (var section : agenda) {
            if (plan.isEmpty() || !Objects.equals(section.day(), day)) {
                day = section.day();
                plan.append(plan.isEmpty() ? "" : "\n\n").append(day(day, language));
            }
            plan.append('\n').append(line(section, sight, language));
        }
        return Places.cut(plan.toString(), LONGEST_PLAN);
    }

    private String day(@Nullable LocalDate day, String language) {
        return day == null
                ? times.undated(language)
                : Dates.in(language).date(day) + ", " + Dates.in(language).weekday(day);
    }

    private String line(Section section, Sight sight, String language) {
        var hours = TimeAndPlace.hours(section, sight.dates());
        return "%s%s%s (%s)"
                .formatted(
                        sight.mark(section),
                        hours.isEmpty() ? "" : hours + " ",
                        section.title(),
                        times.place(sight.forum(), section, language));
    }
}
