package org.forumbot.conversation;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** Answers and drafts go with the person. */
@Component
class ForgetTalk implements Forgetting {
    private final Conversations conversations;
    private final Talks talks;

    ForgetTalk(Conversations conversations, Talks talks) {
        this.conversations = conversations;
        this.talks = talks;
    }

    @Override
    public String forget(long person) {
        talks.forget(person);
        return conversations.forget(person) > 0 ? "forget.answers" : "";
    }
}
