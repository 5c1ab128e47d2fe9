package org.forumbot.catalogue;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/**
 * {@code catalogue.practices}: practices that fit {@code track}, {@code region}, {@code group}, {@code stage} and
 * {@code words}, the nearest first, or the newest first without words. No query.
 */
@Component
class CatalogueList implements Source<CatalogueList.Row> {
    /** @param practice its code @param region of its organization */
    record Row(String practice, String title, String org, String region) {}

    private final Catalogue catalogue;

    CatalogueList(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "catalogue.practices";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return Source.each(
                catalogue.found(who.language(), params).entries(),
                entry -> new Row(entry.code(), entry.title(), entry.org(), entry.region()));
    }
}
