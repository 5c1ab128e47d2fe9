package org.forumbot.review;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code review.about}: what the card says that matters for a criterion. */
@Component
class AboutSource implements Source<AboutSource.Row> {
    private final OwnReviews own;
    private final Answers answers;

    AboutSource(OwnReviews own, Answers answers) {
        this.own = own;
        this.answers = answers;
    }

    /** @param answers empty when the card says nothing of it */
    record Row(String title, String answers) {}

    @Override
    public String name() {
        return "review.about";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return own
                .find(who, params)
                .flatMap(found -> Asked.criterion(found.sheet(), params.get("criterion"))
                        .map(criterion -> new Row(
                                criterion.title(),
                                answers.about(found.practice(), criterion.fields(), who.language()))))
                .stream()
                .toList();
    }
}
