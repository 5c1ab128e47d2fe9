package org.forumbot.practices;

import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/**
 * Tells organizers whose buttons are out of date who has their practice in hand now. To whom has never acted as its
 * organizer nobody is named. Only inside a unit of the writer.
 */
@Component
public class Overtaken {
    private final NumberedPractices practices;
    private final StoredMoves moves;
    private final Claims claims;
    private final MyPractices mine;

    Overtaken(NumberedPractices practices, StoredMoves moves, Claims claims, MyPractices mine) {
        this.practices = practices;
        this.moves = moves;
        this.claims = claims;
        this.mine = mine;
    }

    /** Name of the one who has it in hand. */
    public Optional<String> by(Asker who, Params params) {
        return find(who, params)
                .flatMap(practice -> claims.holder(practice.getId()))
                .map(Claims.Holder::name);
    }

    /** The practice, if this person has moved it on as an organizer before. */
    private Optional<Practice> find(Asker who, Params params) {
        return practices
                .find(who.forum(), params.get("practice"))
                .filter(practice -> moves.findByPracticeOrderById(practice.getId()).stream()
                        .anyMatch(move -> move.isBy(who.person())));
    }

    /** Instead of moving the practice on: who has it now, and where it stands. */
    Outcome refusal(Asker who, Params params) {
        return by(who, params)
                .flatMap(name -> find(who, params).map(practice -> refusal(practice, name, who.language())))
                .orElseGet(() -> Outcome.refused("practices.not.held"));
    }

    private Outcome refusal(Practice practice, String name, String language) {
        var values = Map.<String, Object>of(
                "number", practice.number(), "name", name, "status", mine.status(practice, language));
        return new Outcome.Refused("practices.held.by", values);
    }
}
