package org.forumbot.practices;

import java.util.Optional;
import org.forumbot.delivery.Delivered;
import org.forumbot.delivery.NotDelivered;
import org.forumbot.store.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down each move of a practice, and whether its author has heard of it. */
@Component
class History {
    private static final String SUBJECT = "move:";

    private final StoredMoves moves;
    private final StoredClaims claims;
    private final TellAuthor tellAuthor;
    private final TellHolder tellHolder;
    private final Ids ids;

    History(StoredMoves moves, StoredClaims claims, TellAuthor tellAuthor, TellHolder tellHolder, Ids ids) {
        this.moves = moves;
        this.claims = claims;
        this.tellAuthor = tellAuthor;
        this.tellHolder = tellHolder;
        this.ids = ids;
    }

    /** The practice stands where it is wanted. */
    void add(Practice practice, PracticeStatus from, Lifecycle.Wanted wanted) {
        long id = ids.next();
        var told = tellAuthor.tell(practice, wanted, SUBJECT + id);
        moves.save(new PracticeMove(id, practice, from, wanted, told.text(), told.arrival()));
        if (told.arrival() == Arrival.LOST) {
            tellHolder.tell(practice.getId(), "check.news.lost");
        }
    }

    /** Name of the organizer who has it in hand. */
    Optional<String> holder(Practice practice) {
        return claims.findById(practice.getId()).map(PracticeClaim::name);
    }

    @EventListener
    void on(Delivered delivered) {
        settle(delivered.subject(), Arrival.ARRIVED);
    }

    @EventListener
    void on(NotDelivered lost) {
        settle(lost.subject(), Arrival.LOST);
    }

    private void settle(String subject, Arrival arrival) {
        if (subject.startsWith(SUBJECT)) {
            moves.findById(Long.parseLong(subject.substring(SUBJECT.length()))).ifPresent(move -> {
                move.becomes(arrival);
                if (arrival == Arrival.LOST) {
                    tellHolder.tell(move.practice(), "check.news.lost");
                }
            });
        }
    }
}
