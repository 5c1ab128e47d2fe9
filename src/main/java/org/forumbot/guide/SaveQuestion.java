package org.forumbot.guide;

import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.springframework.stereotype.Component;

/** {@code save: question}: the answer at {@code text} becomes a question to the organizers. */
@Component
class SaveQuestion implements Saving {
    private final Asking asking;
    private final Guide guide;

    SaveQuestion(Asking asking, Guide guide) {
        this.asking = asking;
        this.guide = guide;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public Set<String> gives() {
        return Set.of("advice");
    }

    @Override
    public Set<String> needs() {
        return Set.of("text");
    }

    /** @return done with {@code advice}: what is said first to somebody in danger, ending in an empty line; else empty */
    @Override
    public Outcome save(Asker who, Sent sent) {
        return asking.ask(who, sent.text("text"), sent.conversation())
                .<Outcome>map(question -> new Outcome.Done("", Map.of("advice", advice(who, question))))
                .orElseGet(() -> Outcome.refused("guide.ask.many"));
    }

    private String advice(Asker who, Question question) {
        return question.urgent() ? guide.urgentAnswer(who.language()) + "\n\n" : "";
    }
}
