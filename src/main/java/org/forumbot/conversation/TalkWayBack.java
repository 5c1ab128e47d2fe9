package org.forumbot.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.forumbot.dialog.Conversation.Status;
import org.forumbot.dialog.Keyboard.Button;
import org.springframework.stereotype.Component;

@Component
class TalkWayBack implements WayBack {
    private final Talks talks;
    private final Conversations conversations;
    private final Phrases phrases;

    TalkWayBack(Talks talks, Conversations conversations, Phrases phrases) {
        this.talks = talks;
        this.conversations = conversations;
        this.phrases = phrases;
    }

    @Override
    public List<List<Button>> rows(long person, String language) {
        long waiting = talks.of(person).conversation();
        boolean open = waiting != 0
                && conversations
                        .find(waiting)
                        .filter(c -> c.status() == Status.OPEN)
                        .isPresent();
        return open
                ? List.of(
                        List.of(new Button(phrases.say(language, "nav.continue").text(), Returns.go(waiting))))
                : List.of();
    }

    /** One query. */
    @Override
    public Set<Long> waiting(Collection<Long> persons) {
        return talks.inForms(persons);
    }
}
