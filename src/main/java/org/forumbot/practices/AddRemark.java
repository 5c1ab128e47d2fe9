package org.forumbot.practices;

import java.util.Locale;
import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code remarks.add(practice, question)} with what was typed: prepares a remark, in place of the one there was. */
@Component
class AddRemark implements Act {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 1000;

    private final HeldPractices held;
    private final Remarks remarks;

    AddRemark(HeldPractices held, Remarks remarks) {
        this.held = held;
        this.remarks = remarks;
    }

    @Override
    public String name() {
        return "remarks.add";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return held.one(who, params)
                .filter(practice -> held.answers(practice).containsKey(params.get("question")))
                .map(practice -> add(
                        practice, params.get("question"), params.get("words").strip()))
                .orElseGet(() -> Outcome.refused("practices.not.held"));
    }

    private Outcome add(Practice practice, String question, String words) {
        var status = practice.status();
        if (status != PracticeStatus.IN_CHECK && status != PracticeStatus.IN_REVIEW) {
            return new Outcome.Refused(
                    "practices.not." + status.name().toLowerCase(Locale.ROOT), Map.of("number", practice.number()));
        }
        if (words.length() < SHORTEST) {
            return new Outcome.Refused("bad.text.short", Map.of("length", words.length(), "min", SHORTEST));
        }
        if (words.length() > LONGEST) {
            return new Outcome.Refused("bad.text.long", Map.of("length", words.length(), "max", LONGEST));
        }
        remarks.put(practice, question, words);
        return Outcome.done("check.noted");
    }
}
