package org.forumbot.conversation;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** Answers and drafts go with the person. */
@Component
class ForgetTalk implements Forgetting {
    private final Conversations conversations;
    private final Talks talks;
    private final Inbox inbox;

    ForgetTalk(Conversations conversations, Talks talks, Inbox inbox) {
        this.conversations = conversations;
        this.talks = talks;
        this.inbox = inbox;
    }

    @Override
    public String forget(long person) {
        talks.forget(person);
        inbox.forget(person);
        return conversations.forget(person) > 0 ? "forget.answers" : "";
    }
}
