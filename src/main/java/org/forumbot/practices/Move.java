package org.forumbot.practices;

import java.util.Map;
import java.util.Optional;

/** What came of an attempt to move a practice on. */
public sealed interface Move {
    /** Done just now, once: it stands in the history, and the author is told. */
    record Moved(PracticeStatus from, PracticeStatus to) implements Move {}

    /**
     * It stands there already: a second tap, or another organizer was faster. Nothing is done or told again.
     *
     * @param by name of the organizer who has the practice in hand, for organizers alone; empty when nobody has
     */
    record Already(PracticeStatus now, Optional<String> by) implements Move {}

    /** Nothing is done. The phrase says why and what to do next, without personal data. */
    record NotAllowed(String phrase, Map<String, Object> values) implements Move {
        public NotAllowed {
            values = Map.copyOf(values);
        }
    }
}
