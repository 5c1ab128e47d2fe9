package org.forumbot.guide;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code guide.ask(words)}: the words a person typed become a question to the organizers. */
@Component
class AskPerson implements Act {
    private static final int SHORTEST = 5;

    private final Asking asking;
    private final Guide guide;

    AskPerson(Asking asking, Guide guide) {
        this.asking = asking;
        this.guide = guide;
    }

    @Override
    public String name() {
        return "guide.ask";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var words = params.get("words").strip();
        if (words.length() < SHORTEST) {
            return Outcome.refused("guide.ask.short");
        }
        return asking.ask(who, words)
                .map(question -> done(who, question))
                .orElseGet(() -> Outcome.refused("guide.ask.many"));
    }

    private Outcome done(Asker who, Question question) {
        return question.urgent()
                ? new Outcome.Done("guide.ask.urgent", Map.of("advice", guide.urgentAnswer(who.language())))
                : Outcome.done("guide.ask.done");
    }
}
