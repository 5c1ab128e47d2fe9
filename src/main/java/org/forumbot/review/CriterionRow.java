package org.forumbot.review;

import org.forumbot.files.RubricFile.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A criterion with what its expert says so far.
 *
 * @param criterion its code; empty when all are done
 * @param position from 1
 * @param asks the question that is answered by a score
 * @param score what was said: a number, {@code x} for not enough data, empty for nothing yet
 * @param means what the score means
 * @param comment empty for none
 * @param wanted whether a comment is still needed
 * @param mark a sign for lists
 */
record CriterionRow(
        String criterion,
        int position,
        int count,
        String title,
        String asks,
        String score,
        String means,
        String comment,
        boolean wanted,
        String mark) {
    /** Stands for a score when there is not enough data. */
    static final String LACKS = "x";

    private static final String DONE = "✅";
    private static final String BEGUN = "✏️";
    private static final String OPEN = "▫️";

    static CriterionRow of(Sheet sheet, Criterion criterion) {
        var mark = sheet.marks().get(criterion.code());
        boolean done = sheet.isDone(criterion.code());
        var criteria = sheet.criteria();
        return new CriterionRow(
                criterion.code(),
                criteria.indexOf(criterion) + 1,
                criteria.size(),
                criterion.title(),
                criterion.asks(),
                score(mark),
                mark == null || mark.score() == null ? "" : meaning(criterion, mark.score()),
                mark == null ? "" : mark.comment(),
                mark != null && !done,
                done ? DONE : mark == null ? OPEN : BEGUN);
    }

    /** When there is nothing more to say. */
    static CriterionRow none(Sheet sheet) {
        int count = sheet.criteria().size();
        return new CriterionRow("", count, count, "", "", "", "", "", false, DONE);
    }

    private static String score(@Nullable Mark mark) {
        if (mark == null) {
            return "";
        }
        return mark.score() == null ? LACKS : mark.score().toString();
    }

    /** Empty for a score that the file no longer has. */
    static String meaning(Criterion criterion, int score) {
        return score < criterion.scores().size() ? criterion.scores().get(score) : "";
    }
}
