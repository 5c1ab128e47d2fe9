package org.forumbot.review;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forumbot.files.Dialogs;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** Finds who judges a practice. Only inside a unit of the writer. */
@Component
class Panels {
    private final ReviewRows reviews;
    private final ExpertRows experts;
    private final Practices practices;
    private final Dialogs dialogs;

    Panels(ReviewRows reviews, ExpertRows experts, Practices practices, Dialogs dialogs) {
        this.reviews = reviews;
        this.experts = experts;
        this.practices = practices;
        this.dialogs = dialogs;
    }

    /** @param language in which its criteria are worded */
    Optional<Panel> of(long practice, String language) {
        return practices.card(practice).map(card -> of(card, language));
    }

    Panel of(PracticeCard card, String language) {
        var all = reviews.findByPracticeOrderById(card.id());
        Map<Long, Expert> known = all.isEmpty()
                ? Map.of()
                : experts
                        .findByIdIn(all.stream().map(Review::expert).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Expert::getId, Function.identity()));
        return new Panel(card, dialogs.rubric(card.forum(), language), all, known, dialogs.region(card.region()));
    }
}
