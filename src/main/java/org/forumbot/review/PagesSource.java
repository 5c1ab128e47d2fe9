package org.forumbot.review;

import java.util.List;
import java.util.stream.IntStream;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code review.pages}: the card of a practice for its expert; with {@code at}, that page of it. */
@Component
class PagesSource implements Source<PagesSource.Row> {
    private final OwnReviews own;
    private final Answers answers;

    PagesSource(OwnReviews own, Answers answers) {
        this.own = own;
        this.answers = answers;
    }

    /** @param at number of the page, from 1 @param part of so many parts of its chapter */
    record Row(String at, String chapter, int part, int parts, String answers) {}

    @Override
    public String name() {
        return "review.pages";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return own.find(who, params)
                .filter(OwnReviews.Own::mayRead)
                .map(found -> answers.pages(found.practice(), who.language()))
                .map(pages -> IntStream.range(0, pages.size())
                        .mapToObj(at -> row(at + 1, pages.get(at)))
                        .filter(row -> !params.has("at") || row.at().equals(params.get("at")))
                        .toList())
                .orElse(List.of());
    }

    private static Row row(int at, Page page) {
        return new Row(Integer.toString(at), page.chapter(), page.part(), page.parts(), page.text());
    }
}
