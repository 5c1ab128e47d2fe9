package org.forumbot.catalogue;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code catalogue.chapter(practice, chapter)}: one page of them. */
@Component
class CardChapter implements Source<CardChapters.Row> {
    private final CardChapters chapters;

    CardChapter(CardChapters chapters) {
        this.chapters = chapters;
    }

    @Override
    public String name() {
        return "catalogue.chapter";
    }

    @Override
    public Class<CardChapters.Row> row() {
        return CardChapters.Row.class;
    }

    @Override
    public List<CardChapters.Row> rows(Asker who, Params params) {
        return chapters.rows(who, params).stream()
                .filter(row -> row.chapter().equals(params.get("chapter")))
                .toList();
    }
}
