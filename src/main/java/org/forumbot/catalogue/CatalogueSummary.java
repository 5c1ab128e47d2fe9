package org.forumbot.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code catalogue.summary}: how much there is to choose from in all. No query. */
@Component
class CatalogueSummary implements Source<CatalogueSummary.Row> {
    /**
     * In all.
     *
     * @param practices, tracks, regions, groups, stages how many
     * @param loading whether there may be more: the bot has just started, or could not take a change
     */
    record Row(int practices, int tracks, int regions, int groups, int stages, boolean loading) {}

    private final Catalogue catalogue;

    CatalogueSummary(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "catalogue.summary";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        var all = catalogue.open();
        return List.of(new Row(
                all.size(),
                distinct(all, Entry::tracks),
                distinct(all, Entry::regions),
                distinct(all, Entry::groups),
                distinct(all, entry -> List.of(entry.stage())),
                !catalogue.isWhole()));
    }

    private static int distinct(List<Entry> all, Function<Entry, Collection<String>> codes) {
        return (int) all.stream()
                .flatMap(entry -> codes.apply(entry).stream())
                .distinct()
                .count();
    }
}
