package org.forumbot.review;

import java.util.Optional;
import org.forumbot.files.RubricFile.Criterion;

/** Which criterion is meant. */
final class Asked {
    private Asked() {}

    /** The one that is named, if it is judged at this stage; the first that is not done where none is named. */
    static Optional<Criterion> criterion(Sheet sheet, String named) {
        return named.isEmpty()
                ? sheet.next()
                : sheet.criteria().stream()
                        .filter(criterion -> criterion.code().equals(named))
                        .findFirst();
    }
}
