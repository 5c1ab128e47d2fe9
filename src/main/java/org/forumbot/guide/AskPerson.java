package org.forumbot.guide;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code guide.ask(words)}: the words a person typed become a question to the organizers. */
@Component
class AskPerson implements Act {
    private final Asks asks;

    AskPerson(Asks asks) {
        this.asks = asks;
    }

    @Override
    public String name() {
        return "guide.ask";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return asks.ask(who, "", params.get("words"));
    }
}
