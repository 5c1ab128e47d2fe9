package org.forumbot.dialog;

import java.util.List;

/** What comes of an input. */
public record Step(Conversation next, List<Effect> effects) {
    public Step {
        effects = List.copyOf(effects);
    }

    static Step of(Conversation next, Effect... effects) {
        return new Step(next, List.of(effects));
    }
}
