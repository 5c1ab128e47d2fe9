package org.forumbot.review;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.RubricFile.Criterion;
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

    /**
     * A criterion.
     *
     * @param answered whether the card says anything of it
     * @param lacks whether something of it is asked and has no answer
     * @param missing that, in short
     */
    record Row(String title, boolean answered, String answers, boolean lacks, String missing) {}

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
                .filter(OwnReviews.Own::mayRead)
                .flatMap(found -> Asked.criterion(found.sheet(), params.get("criterion"))
                        .map(criterion ->
                                row(criterion, answers.about(found.practice(), criterion.fields(), who.language()))))
                .stream()
                .toList();
    }

    private static Row row(Criterion criterion, Answers.About about) {
        return new Row(
                criterion.title(),
                !about.answers().isEmpty(),
                about.answers(),
                !about.missing().isEmpty(),
                String.join(", ", about.missing()));
    }
}
