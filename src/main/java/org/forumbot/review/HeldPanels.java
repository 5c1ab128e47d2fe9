package org.forumbot.review;

import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.forumbot.store.WithinUnit;
import org.springframework.stereotype.Component;

/** Practices that an organizer has in hand: nobody else sees who judges them. Only inside a unit of the writer. */
@Component
class HeldPanels {
    private final Practices practices;
    private final Panels panels;
    private final Holder holder;
    private final WithinUnit<String, Optional<Long>> ids = new WithinUnit<>();

    HeldPanels(Practices practices, Panels panels, Holder holder) {
        this.practices = practices;
        this.panels = panels;
        this.holder = holder;
    }

    /** The one that {@code practice} names by its number, if this person has it in hand now. */
    Optional<Panel> find(Asker who, Params params) {
        return ids.of(
                        who.forum() + "." + params.get("practice"),
                        any -> practices
                                .numbered(who.forum(), params.get("practice"))
                                .map(PracticeCard::id))
                .flatMap(practices::card)
                .filter(practice -> holder.is(practice, who.person()))
                .map(practice -> panels.of(practice, who.language()));
    }

    /** What is said to whom does not have it in hand, or not any more. */
    static Outcome notHeld() {
        return Outcome.refused("jury.not.held");
    }
}
