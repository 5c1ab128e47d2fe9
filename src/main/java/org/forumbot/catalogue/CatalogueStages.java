package org.forumbot.catalogue;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code catalogue.stages}: how mature the practices are that fit the other conditions. No query. */
@Component
class CatalogueStages implements Source<CatalogueStages.Row> {
    private static final String STAGE = "stage";

    /** @param stage its code */
    record Row(String stage, String title, int count) {}

    private final Catalogue catalogue;
    private final CardForm form;

    CatalogueStages(Catalogue catalogue, CardForm form) {
        this.catalogue = catalogue;
        this.form = form;
    }

    @Override
    public String name() {
        return "catalogue.stages";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var found = catalogue.found(who.language(), params, STAGE).entries();
        return form.options(who.language(), who.forum(), "stage").stream()
                .map(option -> new Row(option.code(), option.label(), (int) found.stream()
                        .filter(entry -> entry.stage().equals(option.code()))
                        .count()))
                .filter(row -> row.count() > 0)
                .toList();
    }
}
