package org.forumbot.catalogue;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code catalogue.regions}: where practices work that fit the other conditions, in the order of the alphabet. No query. */
@Component
class CatalogueRegions implements Source<CatalogueRegions.Row> {
    private static final String REGION = "region";

    /** @param region its key */
    record Row(String region, String title, int count) {}

    private final Catalogue catalogue;
    private final CardForm form;

    CatalogueRegions(Catalogue catalogue, CardForm form) {
        this.catalogue = catalogue;
        this.form = form;
    }

    @Override
    public String name() {
        return "catalogue.regions";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var counts = new TreeMap<String, Integer>();
        for (var entry : catalogue.found(who.language(), params, REGION).entries()) {
            entry.regions().forEach(region -> counts.merge(region, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(region -> new Row(region.getKey(), title(who, region.getKey()), region.getValue()))
                .sorted(Comparator.comparing(Row::title, Collator.getInstance(Locale.of(who.language()))))
                .toList();
    }

    private String title(Asker who, String region) {
        return form.region(who.language(), who.forum(), region, region);
    }
}
