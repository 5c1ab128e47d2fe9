package org.forumbot.practices;

import java.util.Optional;
import org.forumbot.store.WithinUnit;
import org.springframework.stereotype.Component;

/** Practices by their numbers. A screen asks for the one it shows in many places: no query but the first in a unit. */
@Component
class NumberedPractices {
    private final StoredPractices stored;
    private final WithinUnit<Numbered, Optional<Practice>> known = new WithinUnit<>();

    NumberedPractices(StoredPractices stored) {
        this.stored = stored;
    }

    private record Numbered(String forum, String number) {}

    Optional<Practice> find(String forum, String number) {
        var numbered = new Numbered(forum, number);
        var found = known.of(numbered, wanted -> stored.findByForumAndNumber(wanted.forum(), wanted.number()));
        if (found.isEmpty()) {
            known.forget(numbered);
        }
        return found;
    }
}
