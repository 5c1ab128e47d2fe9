package org.forumbot.review;

import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.practices.Claims;
import org.forumbot.practices.Overtaken;
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
    private final Overtaken overtaken;
    private final DecisionRows decisions;
    private final WithinUnit<String, Optional<Long>> ids = new WithinUnit<>();

    HeldPanels(Practices practices, Panels panels, Holder holder, Overtaken overtaken, DecisionRows decisions) {
        this.practices = practices;
        this.panels = panels;
        this.holder = holder;
        this.overtaken = overtaken;
        this.decisions = decisions;
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

    /** Who has it in hand, as decisions name them. */
    Claims.Holder holder(Asker who, Panel panel) {
        return holder.of(panel.practice()).orElseGet(() -> new Claims.Holder(who.person(), ""));
    }

    /** What is said to whom does not have it in hand, or not any more. */
    static Outcome notHeld() {
        return Outcome.refused("jury.not.held");
    }

    /** The same to who wanted to decide: an organizer who had it in hand hears who has it now, and what is prepared. */
    Outcome overtaken(Asker who, Params params) {
        return overtaken
                .by(who, params)
                .map(name -> overtaken(who, params.get("practice"), name))
                .orElseGet(HeldPanels::notHeld);
    }

    private Outcome overtaken(Asker who, String number, String name) {
        var decision = practices
                .numbered(who.forum(), number)
                .flatMap(practice -> decisions.findById(practice.id()))
                .map(Decisions::shown)
                .orElse("none");
        return new Outcome.Refused("jury.held.by", Map.of("number", number, "name", name, "kind", decision));
    }
}
