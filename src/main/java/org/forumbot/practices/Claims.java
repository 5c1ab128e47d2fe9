package org.forumbot.practices;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which organizer has which practice in hand. Only that one may act on it, until another takes it over. Only inside a
 * unit of the writer.
 */
@Component
public class Claims {
    private final StoredClaims stored;
    private final TellHolder tellHolder;
    private final Clock clock;

    Claims(StoredClaims stored, TellHolder tellHolder, Clock clock) {
        this.stored = stored;
        this.tellHolder = tellHolder;
        this.clock = clock;
    }

    /** @param name as the messenger shows it, for the desk alone */
    public record Holder(long person, String name) {}

    /** Who has it in hand. */
    public Optional<Holder> holder(long practice) {
        return stored.findById(practice).map(claim -> new Holder(claim.person(), claim.name()));
    }

    public boolean holds(long practice, long person) {
        return holder(practice).filter(holder -> holder.person() == person).isPresent();
    }

    /**
     * From now on this organizer has it in hand, whoever had it before.
     *
     * @return whether they could be told so in private; who has never talked to the bot cannot
     */
    public boolean pass(long practice, Holder to) {
        stored.findById(practice)
                .ifPresentOrElse(
                        claim -> claim.pass(to.person(), to.name(), clock.instant()),
                        () -> stored.save(new PracticeClaim(practice, to.person(), to.name(), clock.instant())));
        return tellHolder.tell(practice, "check.news.taken");
    }
}
