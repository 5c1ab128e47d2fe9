package org.forumbot.review;

import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.forumbot.store.WithinUnit;
import org.springframework.stereotype.Component;

/** Practices whose authors may read what experts said. Only inside a unit of the writer. */
@Component
class ToldPanels {
    private final Practices practices;
    private final Panels panels;
    private final WithinUnit<String, Optional<PracticeCard>> own = new WithinUnit<>();

    ToldPanels(Practices practices, Panels panels) {
        this.practices = practices;
        this.panels = panels;
    }

    /** The one that {@code practice} names by its number, if it is this person's and they know what was decided. */
    Optional<Panel> find(Asker who, Params params) {
        return own.of(
                        who.person() + "." + who.forum() + "." + params.get("practice"),
                        any -> find(who, params.get("practice")))
                .map(practice -> panels.of(practice, who.language()));
    }

    private Optional<PracticeCard> find(Asker who, String number) {
        return practices
                .numbered(who.forum(), number)
                .filter(practice -> isOf(practice, who.person()))
                .filter(practice -> practices.isDecided(practice.id()));
    }

    private static boolean isOf(PracticeCard practice, long person) {
        return practice.person() != null && practice.person() == person;
    }
}
