package org.forumbot.catalogue;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code catalogue.groups}: who is helped by practices that fit the other conditions. No query. */
@Component
class CatalogueGroups implements Source<CatalogueGroups.Row> {
    private static final String GROUP = "group";

    /** @param group its code */
    record Row(String group, String title, int count) {}

    private final Catalogue catalogue;
    private final CardForm form;

    CatalogueGroups(Catalogue catalogue, CardForm form) {
        this.catalogue = catalogue;
        this.form = form;
    }

    @Override
    public String name() {
        return "catalogue.groups";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var found = catalogue.found(who.language(), params, GROUP).entries();
        return form.options(who.language(), who.forum(), "target_group").stream()
                .map(option -> new Row(option.code(), option.label(), (int) found.stream()
                        .filter(entry -> entry.groups().contains(option.code()))
                        .count()))
                .filter(row -> row.count() > 0)
                .toList();
    }
}
