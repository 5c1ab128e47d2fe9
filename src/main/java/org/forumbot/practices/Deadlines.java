package org.forumbot.practices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.forumbot.files.Dialogs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when somebody has to act, by the working days of the forum. */
@Component
public class Deadlines {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final PracticesSettings settings;
    private final Dialogs dialogs;
    private final Clock clock;

    Deadlines(PracticesSettings settings, Dialogs dialogs, Clock clock) {
        this.settings = settings;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** What a practice has once it stands where it is wanted; null when nobody has to act by a date. */
    @Nullable
    Instant of(Practice practice, Lifecycle.Wanted wanted) {
        if (wanted.details().get("due") instanceof Instant due) {
            return due;
        }
        return switch (wanted.to()) {
            case SUBMITTED -> in(practice.forum(), settings.check());
            case IN_CHECK -> practice.due();
            case RETURNED -> in(practice.forum(), settings.revision());
            case IN_REVIEW ->
                in(practice.forum(), dialogs.rubric(practice.forum(), "ru").days());
            case DECIDED -> in(practice.forum(), settings.decision());
            case WITHDRAWN -> wanted.by() instanceof Actor.Machine ? back(clock.instant(), practice.forum()) : null;
            case DRAFT, ACCEPTED, RECOMMENDED, PUBLISHED, REJECTED, ARCHIVED -> null;
        };
    }

    /** The end of the day so many working days from now. */
    public Instant in(String forum, int days) {
        var working = working(forum);
        return working.end(working.after(clock.instant(), days));
    }

    /** The second date of an author whose first has passed. */
    Instant again(String forum) {
        return in(forum, settings.revision());
    }

    /** Ten in the morning, so many days before the last day on which there is time. */
    Instant morning(Instant due, int daysBefore, String forum) {
        return day(due, forum)
                .minusDays(daysBefore)
                .atTime(MORNING)
                .atZone(working(forum).zone())
                .toInstant();
    }

    /** Ten in the morning of the first working day after the day on which this moment lies. */
    Instant nextMorning(Instant after, String forum) {
        var working = working(forum);
        return working.after(after, 1).atTime(MORNING).atZone(working.zone()).toInstant();
    }

    /** Until when a practice that was withdrawn then may come back. */
    private Instant back(Instant withdrawn, String forum) {
        var working = working(forum);
        return working.end(withdrawn.atZone(working.zone()).toLocalDate().plusDays(settings.back()));
    }

    /** «27 ноября, четверг»; empty without a date. */
    public String shown(@Nullable Instant due, String forum, String language) {
        return due == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM, EEEE", Locale.of(language))
                        .format(day(due, forum));
    }

    /** The last day on which there is time. */
    LocalDate day(Instant due, String forum) {
        return due.minusMillis(1).atZone(working(forum).zone()).toLocalDate();
    }

    private WorkingDays working(String forum) {
        return new WorkingDays(dialogs.forum(forum, "ru").zone(), settings.holidays());
    }
}
