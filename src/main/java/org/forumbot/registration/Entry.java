package org.forumbot.registration;

import java.time.Clock;
import java.util.Locale;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.springframework.stereotype.Component;

/** Whether one may register at a forum now: its file says from when to when, and how many people there is room for. */
@Component
class Entry {
    enum State {
        OPEN,
        EARLY,
        LATE,
        FULL;

        /** As texts and conditions name it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final RegistrationBook book;
    private final Dialogs dialogs;
    private final Clock clock;

    Entry(RegistrationBook book, Dialogs dialogs, Clock clock) {
        this.book = book;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /** One query where the forum has a capacity, else none. */
    State state(String forum) {
        var state = byTime(forum);
        var capacity = file(forum).capacity();
        return state == State.OPEN && capacity != null && book.countActive(forum) >= capacity ? State.FULL : state;
    }

    /** What the clock says; never full. No query. */
    State byTime(String forum) {
        var file = file(forum);
        return switch (file.registration().place(clock.instant(), file.zone())) {
            case BEFORE -> State.EARLY;
            case WITHIN -> State.OPEN;
            case AFTER -> State.LATE;
        };
    }

    /** When registration opens and closes and for how many, in the words of a language; empty and 0 when not said. */
    Terms terms(String forum, String language) {
        var file = dialogs.forum(forum, language);
        var dates = Dates.in(language);
        var window = file.registration();
        var capacity = file.capacity();
        return new Terms(
                dates.moment(window.opens()), dates.moment(window.closes()), capacity == null ? 0 : capacity);
    }

    record Terms(String opens, String closes, int capacity) {}

    private ForumFile file(String forum) {
        return dialogs.forum(forum, "ru");
    }
}
