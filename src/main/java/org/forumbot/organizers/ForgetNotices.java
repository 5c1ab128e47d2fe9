package org.forumbot.organizers;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** Entries about a person go from the desk's book. What the desk was told stands in its chat. */
@Component
class ForgetNotices implements Forgetting {
    private final StoredNotices notices;
    private final StoredReplies replies;

    ForgetNotices(StoredNotices notices, StoredReplies replies) {
        this.notices = notices;
        this.replies = replies;
    }

    @Override
    public String forget(long person) {
        int gone = notices.deleteOf(person) + replies.deleteOf(person);
        return gone == 0 ? "" : "desk.forgotten";
    }
}
