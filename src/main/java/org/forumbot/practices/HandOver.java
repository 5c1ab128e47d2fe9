package org.forumbot.practices;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code hand.to(practice, to)}: another organizer has the practice in hand from now on, and is told so. */
@Component
class HandOver implements Act {
    private final HeldPractices held;
    private final CheckPeople people;
    private final Claims claims;

    HandOver(HeldPractices held, CheckPeople people, Claims claims) {
        this.held = held;
        this.people = people;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "hand.to";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var practice = held.one(who, params).orElse(null);
        if (practice == null) {
            return Outcome.refused("practices.not.held");
        }
        return people.rows(who, params).stream()
                .filter(other -> other.to().equals(params.get("to")))
                .findFirst()
                .<Outcome>map(other -> {
                    claims.pass(practice.getId(), new Claims.Holder(Long.parseLong(other.to(), 36), other.name()));
                    return new Outcome.Ended("check.handed", Map.of("number", practice.number(), "name", other.name()));
                })
                .orElseGet(() -> Outcome.refused("act.gone"));
    }
}
