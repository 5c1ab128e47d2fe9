package org.forumbot.catalogue;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.practices.Actor;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.Move;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/**
 * {@code catalogue.archive(practice)} with {@code words} for the reason: its author, or the organizer who has it in hand,
 * takes a practice from the catalogue. Links to it go on working and say so.
 */
@Component
class ArchivePractice implements Act {
    private final Catalogue catalogue;
    private final Practices practices;
    private final Lifecycle lifecycle;

    ArchivePractice(Catalogue catalogue, Practices practices, Lifecycle lifecycle) {
        this.catalogue = catalogue;
        this.practices = practices;
        this.lifecycle = lifecycle;
    }

    @Override
    public String name() {
        return "catalogue.archive";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return catalogue
                .find(params.get("practice"))
                .flatMap(entry -> practices.card(entry.practice()))
                .map(card -> archived(who, card, params.get("words").strip()))
                .orElseGet(() -> Outcome.refused("catalogue.none"));
    }

    private Outcome archived(Asker who, PracticeCard card, String reason) {
        boolean own = card.person() != null && card.person() == who.person();
        var actor = own ? new Actor.Author(who.person()) : new Actor.Organizer(who.person());
        return switch (lifecycle.move(card.id(), PracticeStatus.ARCHIVED, actor, reason, Map.of())) {
            case Move.Moved _, Move.Already _ ->
                new Outcome.Done("catalogue.archived", Map.of("number", card.number()));
            case Move.NotAllowed(var phrase, var values) -> new Outcome.Refused(phrase, values);
        };
    }
}
