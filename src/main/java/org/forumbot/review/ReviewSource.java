package org.forumbot.review;

import java.util.List;
import java.util.Locale;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code review.one}: a practice as its expert sees it. Contacts are not part of it. */
@Component
class ReviewSource implements Source<ReviewSource.Row> {
    private final OwnReviews own;
    private final AskExpert asking;

    ReviewSource(OwnReviews own, AskExpert asking) {
        this.own = own;
        this.asking = asking;
    }

    /**
     * The practice, and how far its expert is.
     *
     * @param practice, number both its number, as buttons carry it and as it is shown; title, org, place of the practice
     * @param state {@code asked}, {@code sent}, {@code replaced}, {@code recused} or {@code stopped}; {@code withdrawn} when
     *     its author took the practice back
     * @param reads whether the practice may be read
     * @param open whether scores may be given and changed
     * @param until the last day for it, late whether that is over
     * @param done of so many criteria ({@code count})
     * @param ready whether the scores can be sent
     * @param named whether the author will see who wrote which comment, scored whether the author will see scores
     */
    record Row(
            String practice,
            String number,
            String title,
            String org,
            String place,
            String state,
            boolean reads,
            boolean open,
            String until,
            boolean late,
            int done,
            int count,
            boolean ready,
            boolean named,
            boolean scored) {}

    @Override
    public String name() {
        return "review.one";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return own.find(who, params).map(found -> row(who, found)).stream().toList();
    }

    private Row row(Asker who, OwnReviews.Own found) {
        var practice = found.practice();
        var sheet = found.sheet();
        return new Row(
                practice.number(),
                practice.number(),
                practice.title(),
                practice.org(),
                practice.region(),
                state(found),
                found.mayRead(),
                found.isOpen(),
                asking.until(found.practice(), found.review(), who.language()),
                asking.isLate(found.review()),
                sheet.done(),
                sheet.criteria().size(),
                found.isOpen() && sheet.next().isEmpty(),
                found.rubric().seen().names(),
                found.rubric().seen().points());
    }

    private static String state(OwnReviews.Own found) {
        return found.isWithdrawn() ? "withdrawn" : found.review().state().name().toLowerCase(Locale.ROOT);
    }
}
