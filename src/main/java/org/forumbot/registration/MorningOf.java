package org.forumbot.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import org.forumbot.files.ForumFile;
import org.forumbot.registration.AgendaVoice.Way;
import org.forumbot.registration.Audience.Listener;
import org.springframework.stereotype.Component;

/** Each morning of the forum: what is today. Who has chosen nothing hears how much there is to choose from. */
@Component
class MorningOf extends DayTelling {
    /** Later than that it is no morning any more. */
    private static final Duration WORTH = Duration.ofHours(4);

    private final AgendaSettings settings;
    private final Clock clock;

    MorningOf(Means means, AgendaSettings settings, Clock clock) {
        super(means);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "morning";
    }

    @Override
    Due due(LocalDate day, ForumFile forum) {
        var morning = at(day, settings.morning(), forum);
        return new Due(at(day, LocalTime.MIDNIGHT, forum), morning, morning.plus(WORTH));
    }

    @Override
    void tell(Listener listener, MyDay day) {
        var left = day.from(clock.instant());
        if (!left.sections().isEmpty()) {
            sayPlan(listener, "agenda.morning", left);
        } else if (day.sections().isEmpty()) {
            free(listener, day);
        }
    }

    private void free(Listener listener, MyDay day) {
        var forum = day.forum();
        long count = forum.sections().values().stream()
                .filter(section -> isOn(section, day.date()))
                .filter(section -> Times.of(section, forum)
                        .filter(times -> times.start().isAfter(clock.instant()))
                        .isPresent())
                .count();
        if (count > 0) {
            var values = new HashMap<>(day.values());
            values.put("count", (int) count);
            var list = "o.%s.sections.list.%s".formatted(forum.code(), Days.code(day.date(), forum));
            say(listener, "agenda.morning.free", values, Way.of("agenda.sections", list));
        }
    }
}
