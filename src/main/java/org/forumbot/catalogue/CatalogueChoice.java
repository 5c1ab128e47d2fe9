package org.forumbot.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.dialog.Words;
import org.springframework.stereotype.Component;

/** {@code catalogue.choice}: which practices a person has chosen to see. No query. */
@Component
class CatalogueChoice implements Source<CatalogueChoice.Row> {
    private static final int SHOWN_WORDS = 60;

    /**
     * @param filters what was chosen, ready to be shown; empty when nothing was
     * @param chosen how many conditions are on
     * @param nearly 1 when no practice has all the words and these have only some, else 0
     */
    record Row(String filters, int chosen, int count, int nearly) {}

    private final Catalogue catalogue;
    private final CardForm form;

    CatalogueChoice(Catalogue catalogue, CardForm form) {
        this.catalogue = catalogue;
        this.form = form;
    }

    @Override
    public String name() {
        return "catalogue.choice";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var found = catalogue.found(who.language(), params);
        var filter = found.filter();
        return List.of(new Row(
                String.join(" · ", words(who, filter)),
                filter.chosen(),
                found.entries().size(),
                found.nearly() ? 1 : 0));
    }

    private List<String> words(Asker who, Filter filter) {
        var words = new ArrayList<String>();
        words.addAll(labels(who, "track", filter.track()));
        words.addAll(labels(who, "target_group", filter.group()));
        words.addAll(labels(who, "stage", filter.stage()));
        if (!filter.region().isEmpty()) {
            words.add(form.region(who.language(), who.forum(), filter.region(), filter.region()));
        }
        if (!filter.words().isEmpty()) {
            words.add("«" + Words.plain(filter.words()).cut(SHOWN_WORDS).text() + "»");
        }
        return words;
    }

    private List<String> labels(Asker who, String question, String code) {
        return code.isEmpty() ? List.of() : form.labels(who.language(), who.forum(), question, List.of(code));
    }
}
