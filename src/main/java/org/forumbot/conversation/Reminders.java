package org.forumbot.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Remind;
import org.forumbot.files.Dialogs;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/**
 * When who has stopped in the middle of a form is reminded of it: one job for each conversation, planned when it begins.
 * A step costs nothing; only when the job falls due it is seen whether the person went on meanwhile.
 */
@Component
class Reminders {
    static final String KIND = "remind";

    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Clock clock;

    Reminders(Jobs jobs, Dialogs dialogs, Clock clock) {
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    void begun(Conversation conversation, Remind remind) {
        plan(conversation, remind, 0, clock.instant());
    }

    /** Of this conversation nobody is reminded any more. */
    void stop(long conversation) {
        jobs.cancel(KIND, key(conversation));
    }

    /**
     * Whether the reminder of this number may be said now. If not, it is put off: the person went on since, or these are
     * quiet hours.
     */
    boolean mayBeSaid(Conversation conversation, Remind remind, int number, Instant changed) {
        var now = clock.instant();
        var zone = zone(conversation);
        var due = remind.due(number, changed, zone);
        var audible = remind.audible(due.isAfter(now) ? due : now, zone);
        if (audible.isAfter(now)) {
            jobs.schedule(KIND, key(conversation.id()), audible, Integer.toString(number));
            return false;
        }
        return true;
    }

    /** Plans the one that follows. @return false when there is none */
    boolean planNext(Conversation conversation, Remind remind, int number, Instant changed) {
        int next = remind.next(number, changed, clock.instant(), zone(conversation));
        plan(conversation, remind, next, changed);
        return next < remind.after().size();
    }

    private void plan(Conversation conversation, Remind remind, int number, Instant changed) {
        if (number < remind.after().size()) {
            var due = remind.due(number, changed, zone(conversation));
            jobs.schedule(KIND, key(conversation.id()), due, Integer.toString(number));
        }
    }

    private ZoneId zone(Conversation conversation) {
        return dialogs.forum(conversation.forum(), "ru").zone();
    }

    private static String key(long conversation) {
        return Long.toString(conversation);
    }
}
