package org.forumbot.practices;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What may be asked about practices. Only inside a unit of the writer, or on a reader. */
@Component
public class Practices {
    private final StoredPractices stored;

    Practices(StoredPractices stored) {
        this.stored = stored;
    }

    public Optional<PracticeCard> card(long id) {
        return stored.findById(id).map(Practice::card);
    }

    /** The practice that was submitted in this conversation. */
    public Optional<PracticeCard> submittedIn(long conversation) {
        return card(conversation);
    }

    /** How many were first submitted at that time or later, in all forums. */
    public long since(Instant time) {
        return stored.countByCreatedGreaterThanEqual(time);
    }
}
