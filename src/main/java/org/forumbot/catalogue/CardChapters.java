package org.forumbot.catalogue;

import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** {@code catalogue.chapters(practice)}: what can be read of a practice, chapter by chapter. */
@Component
class CardChapters implements Source<CardChapters.Row> {
    /** @param chapter its code @param page 0 when the chapter is one page, else which it is, from 1 */
    record Row(String chapter, String title, int page, int pages, String text) {}

    private final Catalogue catalogue;
    private final Practices practices;
    private final CardForm form;

    CardChapters(Catalogue catalogue, Practices practices, CardForm form) {
        this.catalogue = catalogue;
        this.practices = practices;
        this.form = form;
    }

    @Override
    public String name() {
        return "catalogue.chapters";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var entry = catalogue.find(params.get("practice")).filter(Entry::open);
        Map<String, String> answers =
                entry.map(found -> practices.answers(found.practice())).orElse(Map.of());
        return entry
                .flatMap(found -> form.of(who.language(), found.forum()))
                .map(found -> Chapters.of(found, answers))
                .orElse(List.of())
                .stream()
                .map(page -> new Row(
                        page.code(), page.title(), page.pages() == 1 ? 0 : page.page(), page.pages(), page.text()))
                .toList();
    }
}
