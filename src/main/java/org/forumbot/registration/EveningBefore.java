package org.forumbot.registration;

import java.time.LocalDate;
import java.time.LocalTime;
import org.forumbot.files.ForumFile;
import org.forumbot.registration.Audience.Listener;
import org.springframework.stereotype.Component;

/** The evening before: what is tomorrow, for those who have a seat then. */
@Component
class EveningBefore extends DayTelling {
    private final AgendaSettings settings;

    EveningBefore(Means means, AgendaSettings settings) {
        super(means);
        this.settings = settings;
    }

    @Override
    public String name() {
        return "evening";
    }

    @Override
    Due due(LocalDate day, ForumFile forum) {
        var begins = at(day, LocalTime.MIDNIGHT, forum);
        return new Due(begins, at(day.minusDays(1), settings.evening(), forum), begins);
    }

    @Override
    void tell(Listener listener, MyDay day) {
        if (day.seats() > 0) {
            sayPlan(listener, "agenda.evening", day);
        }
    }
}
