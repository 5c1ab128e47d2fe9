package org.forumbot.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forumbot.files.Dialogs;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.forumbot.store.WithinUnit;
import org.springframework.stereotype.Component;

/** Finds who judges a practice. Only inside a unit of the writer. */
@Component
class Panels {
    private final ReviewRows reviews;
    private final ExpertRows experts;
    private final Practices practices;
    private final Dialogs dialogs;
    private final WithinUnit<Long, List<Review>> reviewsOf = new WithinUnit<>();
    private final WithinUnit<List<Long>, Map<Long, Expert>> expertsOf = new WithinUnit<>();

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
        var all = reviewsOf.of(card.id(), reviews::findByPracticeOrderById);
        var ids = all.stream().map(Review::expert).distinct().toList();
        var known = expertsOf.of(ids, this::experts);
        return new Panel(card, dialogs.rubric(card.forum(), language), all, known, dialogs.region(card.region()));
    }

    private Map<Long, Expert> experts(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : experts.findByIdIn(ids).stream().collect(Collectors.toMap(Expert::getId, Function.identity()));
    }

    /** One more judges this practice. */
    void add(Review review) {
        reviews.save(review);
        reviewsOf.forget(review.practice());
    }
}
