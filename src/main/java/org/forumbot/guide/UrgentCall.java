package org.forumbot.guide;

import org.forumbot.conversation.Asker;
import org.forumbot.store.Writer;
import org.springframework.stereotype.Component;

/** Calls a person while the answer is being shown. Showing writes nothing, so the call is a unit of its own. */
@Component
class UrgentCall {
    private final Writer writer;
    private final Asking asking;

    UrgentCall(Writer writer, Asking asking) {
        this.writer = writer;
        this.asking = asking;
    }

    /** Showing the same again calls nobody anew as long as the question is open. */
    void call(Asker who, String words) {
        var unused = writer.submit(() -> asking.ask(who, words));
    }
}
