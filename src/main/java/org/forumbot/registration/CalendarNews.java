package org.forumbot.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.forumbot.delivery.Lane;
import org.forumbot.programme.Hold;
import org.forumbot.programme.SeatLeft;
import org.forumbot.programme.SeatWithdrawn;
import org.forumbot.store.Jobs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a person's calendar what has changed: as a file that comes by itself, one for all that has changed at once. Who
 * has never asked for such a file gets none.
 */
@Component
class CalendarNews implements Jobs.Runner {
    private static final String KIND = "calendar";

    /** What changes within this time comes as one file. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final CalendarRows rows;
    private final Calendars calendars;
    private final Recipients recipients;
    private final AgendaVoice voice;
    private final Timing timing;

    /** When it is told. */
    @Component
    record Timing(Jobs jobs, Clock clock) {
        void soon(String key) {
            jobs.schedule(KIND, key, clock.instant().plus(PAUSE), "");
        }
    }

    CalendarNews(CalendarRows rows, Calendars calendars, Recipients recipients, AgendaVoice voice, Timing timing) {
        this.rows = rows;
        this.calendars = calendars;
        this.recipients = recipients;
        this.voice = voice;
        this.timing = timing;
    }

    @EventListener
    void on(SeatLeft left) {
        if (left.hold() == Hold.SEATED) {
            rows.findById(left.seat()).ifPresent(this::plan);
        }
    }

    @EventListener
    void on(SeatWithdrawn withdrawn) {
        rows.findById(withdrawn.seat()).ifPresent(this::plan);
    }

    /** Something may have changed about these seats. One query. */
    void changed(Collection<Long> seats) {
        rows.findBySeatIn(seats).forEach(this::plan);
    }

    private void plan(CalendarEntry entry) {
        timing.soon(entry.forum() + "." + entry.person());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        int dot = key.indexOf('.');
        recipients
                .one(key.substring(0, dot), Long.parseLong(key.substring(dot + 1)))
                .ifPresent(who -> calendars
                        .news(who)
                        .ifPresent(file -> voice.say(who, Lane.REMINDER, "calendar.news", Map.of(), file)));
    }
}
