package org.forumbot.practices;

import java.util.Map;
import java.util.stream.Stream;
import org.forumbot.store.Jobs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Dates of authors: a reminder three days and one day before, a warning with a second date when the first has passed,
 * and after the second one the practice is withdrawn. One job a practice, which each time plans the next.
 */
@Component
class PracticeDue implements Jobs.Runner {
    private static final String KIND = "practice.due";

    private final StoredPractices practices;
    private final Lifecycle lifecycle;
    private final Deadlines deadlines;
    private final TellAuthor tellAuthor;
    private final Jobs jobs;

    PracticeDue(StoredPractices practices, Lifecycle lifecycle, Deadlines deadlines, TellAuthor tellAuthor, Jobs jobs) {
        this.practices = practices;
        this.lifecycle = lifecycle;
        this.deadlines = deadlines;
        this.tellAuthor = tellAuthor;
        this.jobs = jobs;
    }

    @EventListener
    void on(PracticeMoved moved) {
        practices.findById(moved.practice()).ifPresent(practice -> {
            if (practice.status() == PracticeStatus.RETURNED) {
                plan(practice);
            } else {
                jobs.cancel(KIND, key(practice));
            }
        });
    }

    private void plan(Practice practice) {
        var due = practice.due();
        if (due != null) {
            var next = Stream.of(
                            deadlines.morning(due, 3, practice.forum()), deadlines.morning(due, 1, practice.forum()))
                    .filter(time -> time.isAfter(deadlines.now()))
                    .findFirst()
                    .orElse(due);
            jobs.schedule(KIND, key(practice), next, "");
        }
    }

    private static String key(Practice practice) {
        return Long.toString(practice.getId());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        practices
                .findById(Long.parseLong(key))
                .filter(practice -> practice.status() == PracticeStatus.RETURNED)
                .ifPresent(this::step);
    }

    private void step(Practice practice) {
        var due = practice.due();
        if (due == null) {
            return;
        }
        if (due.isAfter(deadlines.now())) {
            tellAuthor.remind(practice, "practices.soon");
            plan(practice);
        } else {
            passed(practice);
        }
    }

    private void passed(Practice practice) {
        practice.passed(deadlines.again(practice.forum()));
        if (practice.overdue() < 2) {
            tellAuthor.remind(practice, "practices.late");
            plan(practice);
        } else {
            lifecycle.move(practice.getId(), PracticeStatus.WITHDRAWN, new Actor.Machine(), "", Map.of());
        }
    }
}
