package org.forumbot.registration;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** Deletes what was told to a person's calendar. It is not named: it is part of the seats. */
@Component
class ForgetCalendar implements Forgetting {
    private final CalendarRows rows;

    ForgetCalendar(CalendarRows rows) {
        this.rows = rows;
    }

    @Override
    public String forget(long person) {
        rows.findByPerson(person).forEach(rows::delete);
        return "";
    }
}
