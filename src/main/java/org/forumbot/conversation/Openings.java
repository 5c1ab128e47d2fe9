package org.forumbot.conversation;

import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Form;
import org.forumbot.store.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes new conversations. */
@Component
class Openings {
    private final Conversations conversations;
    private final Reminders reminders;
    private final Ids ids;

    Openings(Conversations conversations, Reminders reminders, Ids ids) {
        this.conversations = conversations;
        this.reminders = reminders;
        this.ids = ids;
    }

    /** @param after what is to be done when it is sent, data of a button */
    Conversation open(Moment moment, Form form, @Nullable String after) {
        var begun = Conversation.begun(ids.next(), moment.person().id(), moment.forum(), form, after);
        conversations.add(begun);
        reminders.begun(begun, form.remind());
        return begun;
    }
}
