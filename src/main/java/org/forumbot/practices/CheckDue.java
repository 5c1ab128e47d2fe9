package org.forumbot.practices;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.store.Jobs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The date by which an author was promised that somebody has looked. When it has passed and the practice still waits or
 * is being checked, who has it in hand is reminded on the next working day, and the desk on the one after; each once.
 * Where nobody has it in hand, it is the desk at once.
 */
@Component
class CheckDue implements Jobs.Runner {
    private static final String KIND = "practice.check";

    private static final Set<PracticeStatus> WITH_ORGANIZERS =
            EnumSet.of(PracticeStatus.SUBMITTED, PracticeStatus.IN_CHECK);

    /** Payload of the job that tells the desk. */
    private static final String DESK = "desk";

    /** What the desk reads. */
    private static final String LANGUAGE = "ru";

    private final StoredPractices practices;
    private final Deadlines deadlines;
    private final TellHolder tellHolder;
    private final ToOrganizers desk;
    private final Jobs jobs;

    CheckDue(StoredPractices practices, Deadlines deadlines, TellHolder tellHolder, ToOrganizers desk, Jobs jobs) {
        this.practices = practices;
        this.deadlines = deadlines;
        this.tellHolder = tellHolder;
        this.desk = desk;
        this.jobs = jobs;
    }

    @EventListener
    void on(PracticeMoved moved) {
        if (WITH_ORGANIZERS.contains(moved.to())) {
            practices.findById(moved.practice()).ifPresent(this::plan);
        } else if (WITH_ORGANIZERS.contains(moved.from())) {
            jobs.cancel(KIND, Long.toString(moved.practice()));
        }
    }

    private void plan(Practice practice) {
        var due = practice.due();
        if (due != null) {
            var now = deadlines.now();
            schedule(practice, due.isAfter(now) ? due.minusMillis(1) : now, "");
        }
    }

    private void schedule(Practice practice, Instant after, String payload) {
        jobs.schedule(KIND, Long.toString(practice.getId()), deadlines.nextMorning(after, practice.forum()), payload);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        practices
                .findById(Long.parseLong(key))
                .filter(practice -> WITH_ORGANIZERS.contains(practice.status()))
                .ifPresent(practice -> remind(practice, payload));
    }

    private void remind(Practice practice, String payload) {
        if (payload.equals(DESK) || !tellHolder.tell(practice.getId(), "check.news.late")) {
            tellDesk(practice);
        } else {
            schedule(practice, deadlines.now(), DESK);
        }
    }

    private void tellDesk(Practice practice) {
        var name = tellHolder.name(practice.getId());
        desk.tell(
                name.isEmpty() ? "desk.check.untaken" : "desk.check.late",
                Map.of(
                        "number", practice.number(),
                        "title", practice.title(),
                        "until", deadlines.shown(practice.due(), practice.forum(), LANGUAGE),
                        "name", name));
    }
}
