package org.forumbot.review;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code review.files}: what came with a practice, by question, for an expert who may read it. */
@Component
class FilesSource implements Source<FilesSource.Row> {
    private final OwnReviews own;
    private final Attachments attachments;

    FilesSource(OwnReviews own, Attachments attachments) {
        this.own = own;
        this.attachments = attachments;
    }

    /** @param question its name @param count how many files came with it, at least 1 */
    record Row(String question, String title, int count) {}

    @Override
    public String name() {
        return "review.files";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return own.find(who, params)
                .filter(OwnReviews.Own::mayRead)
                .map(found -> attachments.of(found.practice(), who.language()))
                .map(attached -> attached.stream()
                        .map(each -> new Row(
                                each.question(), each.title(), each.files().size()))
                        .toList())
                .orElse(List.of());
    }
}
