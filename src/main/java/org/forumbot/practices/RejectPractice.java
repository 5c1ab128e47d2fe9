package org.forumbot.practices;

import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.springframework.stereotype.Component;

/** {@code check.reject(practice, reason)} with what was typed: not for this forum, for one of the reasons there are. */
@Component
class RejectPractice implements Act {
    /** Their wordings are {@code check.reason.…}. */
    private static final Set<String> REASONS = Set.of("theme", "double", "law");

    /** What organizers write is in this language, so is what stands above it. */
    private static final String LANGUAGE = "ru";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1500;

    private final HeldPractices held;
    private final Lifecycle lifecycle;
    private final Phrases phrases;
    private final Overtaken overtaken;

    RejectPractice(HeldPractices held, Lifecycle lifecycle, Phrases phrases, Overtaken overtaken) {
        this.held = held;
        this.overtaken = overtaken;
        this.lifecycle = lifecycle;
        this.phrases = phrases;
    }

    @Override
    public String name() {
        return "check.reject";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var words = params.get("words").strip();
        if (!REASONS.contains(params.get("reason"))) {
            return Outcome.refused("practices.not.reason");
        }
        if (words.length() < SHORTEST) {
            return new Outcome.Refused("bad.text.short", Map.of("length", words.length(), "min", SHORTEST));
        }
        if (words.length() > LONGEST) {
            return new Outcome.Refused("bad.text.long", Map.of("length", words.length(), "max", LONGEST));
        }
        return held.one(who, params)
                .map(practice -> reject(practice, who, params.get("reason"), words))
                .orElseGet(() -> overtaken.refusal(who, params));
    }

    private Outcome reject(Practice practice, Asker who, String reason, String words) {
        var why = phrases.say(LANGUAGE, "check.reason." + reason).text() + "\n" + words;
        var move = lifecycle.move(
                practice.getId(), PracticeStatus.REJECTED, new Actor.Organizer(who.person()), why, Map.of());
        return Moves.outcome(move, "check.rejected", practice.number());
    }
}
