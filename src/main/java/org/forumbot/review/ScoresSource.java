package org.forumbot.review;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Source;
import org.forumbot.files.RubricFile.Criterion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code review.scores}: what can be said of a criterion, the best score first; that there is not enough data last. */
@Component
class ScoresSource implements Source<ScoresSource.Row> {
    private final OwnReviews own;
    private final Phrases phrases;

    ScoresSource(OwnReviews own, Phrases phrases) {
        this.own = own;
        this.phrases = phrases;
    }

    /**
     * A button.
     *
     * @param given the criterion and the score: {@code evidence-4}, {@code evidence-x}
     * @param said a dot on the one that was said
     */
    record Row(String given, String label, String said) {}

    @Override
    public String name() {
        return "review.scores";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return own.find(who, params)
                .filter(OwnReviews.Own::isOpen)
                .map(OwnReviews.Own::sheet)
                .flatMap(sheet -> Asked.criterion(sheet, params.get("criterion"))
                        .map(criterion -> rows(who, criterion, sheet.marks().get(criterion.code()))))
                .orElse(List.of());
    }

    private List<Row> rows(Asker who, Criterion criterion, @Nullable Mark mark) {
        var rows = new ArrayList<Row>();
        for (int score = criterion.scores().size() - 1; score >= 0; score--) {
            boolean said = mark != null && mark.score() != null && mark.score() == score;
            rows.add(row(
                    criterion,
                    Integer.toString(score),
                    score + " — " + criterion.scores().get(score),
                    said));
        }
        var lacks = phrases.say(who.language(), "review.lacks").text();
        rows.add(row(criterion, CriterionRow.LACKS, lacks, mark != null && mark.lacks()));
        return rows;
    }

    private static Row row(Criterion criterion, String score, String label, boolean said) {
        return new Row(criterion.code() + "-" + score, label, said ? "● " : "");
    }
}
