package org.forumbot.catalogue;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code catalogue.tracks}: tracks of the forum with practices that fit the other conditions. No query. */
@Component
class CatalogueTracks implements Source<CatalogueTracks.Row> {
    private static final String TRACK = "track";

    /** @param track its code */
    record Row(String track, String title, int count) {}

    private final Catalogue catalogue;
    private final CardForm form;

    CatalogueTracks(Catalogue catalogue, CardForm form) {
        this.catalogue = catalogue;
        this.form = form;
    }

    @Override
    public String name() {
        return "catalogue.tracks";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var found = catalogue.found(who.language(), params, TRACK).entries();
        return form.options(who.language(), who.forum(), "track").stream()
                .map(option -> new Row(option.code(), option.label(), (int) found.stream()
                        .filter(entry -> entry.tracks().contains(option.code()))
                        .count()))
                .filter(row -> row.count() > 0)
                .toList();
    }
}
