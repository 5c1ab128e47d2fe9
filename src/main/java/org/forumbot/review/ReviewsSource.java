package org.forumbot.review;

import java.util.List;
import java.util.Locale;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** {@code review.list}: what this person judges, what is to be done first. */
@Component
class ReviewsSource implements Source<ReviewsSource.Row> {
    private final OwnReviews own;
    private final Practices practices;

    ReviewsSource(OwnReviews own, Practices practices) {
        this.own = own;
        this.practices = practices;
    }

    /**
     * One practice.
     *
     * @param review its code
     * @param state {@code asked}, {@code sent}, {@code replaced} or {@code stopped}
     */
    record Row(String review, String number, String title, String state) {}

    @Override
    public String name() {
        return "review.list";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    /** Only those on the page are looked at, each by its id. */
    @Override
    public List<Row> rows(Asker who, Params params) {
        var all = own.all(who);
        return Source.each(all, this::row);
    }

    private Row row(Review review) {
        var state = review.state().name().toLowerCase(Locale.ROOT);
        var practice = practices.card(review.practice());
        return new Row(
                review.code(),
                practice.map(PracticeCard::number).orElse(""),
                practice.map(PracticeCard::title).orElse(""),
                state);
    }
}
