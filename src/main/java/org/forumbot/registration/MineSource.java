package org.forumbot.registration;

import java.time.LocalDate;
import java.util.List;
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

    MineSource(Sights sights) {
        this.sights = sights;
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
        return List.of(
                new Summary(sight.registered() ? 1 : 0, seats, agenda.size() - seats, plan(agenda, sight)));
    }

    private static String plan(List<Section> agenda, Sight sight) {
        var plan = new StringBuilder();
        @Nullable LocalDate day = null;
        for (var section : agenda) {
            if (!section.day().equals(day)) {
                day = section.day();
                plan.append(day(day, sight.dates(), plan.isEmpty()));
            }
            plan.append('\n').append(line(section, sight));
        }
        return Places.cut(plan.toString(), LONGEST_PLAN);
    }

    private static String day(LocalDate day, Dates dates, boolean first) {
        return (first ? "" : "\n\n") + dates.date(day) + ", " + dates.weekday(day);
    }

    private static String line(Section section, Sight sight) {
        var dates = sight.dates();
        return "%s%s–%s %s (%s)"
                .formatted(
                        sight.mark(section),
                        dates.time(section.start()),
                        dates.time(section.end()),
                        section.title(),
                        Places.title(sight.forum(), section.venue()));
    }
}
