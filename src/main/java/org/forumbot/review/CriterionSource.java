package org.forumbot.review;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code review.criterion}: the one that is named; where none is, the first that is not done. */
@Component
class CriterionSource implements Source<CriterionRow> {
    private final OwnReviews own;

    CriterionSource(OwnReviews own) {
        this.own = own;
    }

    @Override
    public String name() {
        return "review.criterion";
    }

    @Override
    public Class<CriterionRow> row() {
        return CriterionRow.class;
    }

    @Override
    public List<CriterionRow> rows(Asker who, Params params) {
        return own
                .find(who, params)
                .filter(OwnReviews.Own::isOpen)
                .map(OwnReviews.Own::sheet)
                .map(sheet -> row(sheet, params.get("criterion")))
                .stream()
                .toList();
    }

    private static CriterionRow row(Sheet sheet, String named) {
        return Asked.criterion(sheet, named)
                .map(criterion -> CriterionRow.of(sheet, criterion))
                .orElseGet(() -> CriterionRow.none(sheet));
    }
}
