package org.forumbot.practices;

import java.time.Instant;
import java.util.Map;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.store.Jobs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The date by which an author was promised that somebody has looked. When it has passed and the practice is still being
 * checked, who has it in hand is reminded on the next working day, and the desk on the one after; each once.
 */
@Component
class CheckDue implements Jobs.Runner {
    private static final String KIND = "practice.check";

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
        if (moved.to() == PracticeStatus.IN_CHECK) {
            practices.findById(moved.practice()).ifPresent(this::plan);
        } else if (moved.from() == PracticeStatus.IN_CHECK) {
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
                .filter(practice -> practice.status() == PracticeStatus.IN_CHECK)
                .ifPresent(practice -> remind(practice, payload));
    }

    private void remind(Practice practice, String payload) {
        if (payload.equals(DESK)) {
            tellDesk(practice);
        } else {
            var _ = tellHolder.tell(practice.getId(), "check.news.late");
            schedule(practice, deadlines.now(), DESK);
        }
    }

    private void tellDesk(Practice practice) {
        desk.tell(
                "desk.check.late",
                Map.of(
                        "number", practice.number(),
                        "title", practice.title(),
                        "until", deadlines.shown(practice.due(), practice.forum(), LANGUAGE),
                        "name", tellHolder.name(practice.getId())));
    }
}
