package org.forumbot.conversation;

import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.people.Erasure;
import org.springframework.stereotype.Component;

/** {@code do: people.forget}: deletes what is kept about the person and says what it was. */
@Component
class ForgetMe implements Act {
    private final Erasure erasure;
    private final Phrases phrases;

    ForgetMe(Erasure erasure, Phrases phrases) {
        this.erasure = erasure;
        this.phrases = phrases;
    }

    @Override
    public String name() {
        return "people.forget";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        if (!params.has("sure")) {
            return new Outcome.Sure("forget.sure", Map.of());
        }
        var deleted = erasure.forget(who.person()).stream()
                .distinct()
                .map(key -> phrases.say(who.language(), key).text())
                .collect(Collectors.joining("\n"));
        return deleted.isEmpty()
                ? new Outcome.Ended("forget.nothing", Map.of())
                : new Outcome.Ended("forget.done", Map.of("deleted", deleted));
    }
}
