package org.forumbot.organizers;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** Entries about a person go from the desk's book. What the desk was told stands in its chat. */
@Component
class ForgetNotices implements Forgetting {
    private final StoredNotices notices;

    ForgetNotices(StoredNotices notices) {
        this.notices = notices;
    }

    @Override
    public String forget(long person) {
        return notices.deleteOf(person) == 0 ? "" : "desk.forgotten";
    }
}
