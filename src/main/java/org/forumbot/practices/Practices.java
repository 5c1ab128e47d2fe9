package org.forumbot.practices;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What may be asked about practices. Only inside a unit of the writer, or on a reader. */
@Component
public class Practices {
    private final StoredPractices stored;
    private final NumberedPractices practices;
    private final Revisions revisions;
    private final StoredMoves moves;

    Practices(StoredPractices stored, NumberedPractices practices, Revisions revisions, StoredMoves moves) {
        this.stored = stored;
        this.practices = practices;
        this.revisions = revisions;
        this.moves = moves;
    }

    public Optional<PracticeCard> card(long id) {
        return stored.findById(id).map(Practice::card);
    }

    /** The practice that was submitted in this conversation. */
    public Optional<PracticeCard> submittedIn(long conversation) {
        return card(conversation);
    }

    /** By its number, as buttons carry it. */
    public Optional<PracticeCard> numbered(String forum, String number) {
        return practices.find(forum, number).map(Practice::card);
    }

    /** The latest answers by question, as they were shown when they were sent; empty texts where there was none. */
    public Map<String, String> answers(long id) {
        return stored.findById(id).map(revisions::answers).orElse(Map.of());
    }

    /** Whether experts have judged it, and its author was told what was decided. Once that is so, it stays so. */
    public boolean isDecided(long id) {
        return moves.findFirstByPracticeOrderByIdDesc(id)
                .filter(PracticeMove::isDecided)
                .isPresent();
    }

    /** How many were first submitted at that time or later, in all forums. */
    public long since(Instant time) {
        return stored.countByCreatedGreaterThanEqual(time);
    }
}
