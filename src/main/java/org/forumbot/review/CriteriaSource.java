package org.forumbot.review;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code review.criteria}: what is judged of a practice of this stage, in the order of the rubric. */
@Component
class CriteriaSource implements Source<CriterionRow> {
    private final OwnReviews own;

    CriteriaSource(OwnReviews own) {
        this.own = own;
    }

    @Override
    public String name() {
        return "review.criteria";
    }

    @Override
    public Class<CriterionRow> row() {
        return CriterionRow.class;
    }

    @Override
    public List<CriterionRow> rows(Asker who, Params params) {
        return own.find(who, params)
                .map(OwnReviews.Own::sheet)
                .map(sheet -> sheet.criteria().stream()
                        .map(criterion -> CriterionRow.of(sheet, criterion))
                        .toList())
                .orElse(List.of());
    }
}
