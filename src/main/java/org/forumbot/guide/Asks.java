package org.forumbot.guide;

import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.springframework.stereotype.Component;

/** What people ask in words of their own becomes a question to the organizers. Only inside a unit of the writer. */
@Component
public class Asks {
    private static final int SHORTEST = 5;

    private final Asking asking;
    private final Guide guide;

    Asks(Asking asking, Guide guide) {
        this.asking = asking;
        this.guide = guide;
    }

    /** @param about what it is about, as the organizers read it before the words; may be empty */
    public Outcome ask(Asker who, String about, String typed) {
        var words = typed.strip();
        if (words.length() < SHORTEST) {
            return Outcome.refused("guide.ask.short");
        }
        return asking.ask(who, about.isEmpty() ? words : about + "\n\n" + words)
                .map(question -> done(who, question))
                .orElseGet(() -> Outcome.refused("guide.ask.many"));
    }

    private Outcome done(Asker who, Question question) {
        return question.urgent()
                ? new Outcome.Done("guide.ask.urgent", Map.of("advice", guide.urgentAnswer(who.language())))
                : Outcome.done("guide.ask.done");
    }
}
