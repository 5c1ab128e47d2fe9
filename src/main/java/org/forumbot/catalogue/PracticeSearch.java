package org.forumbot.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.forumbot.search.Letters;
import org.forumbot.search.Text;
import org.forumbot.search.TextIndex;

/** Finds practices by what a person types, in one language. Never changes; the next one is made beside it. */
final class PracticeSearch {
    /** Names of the fields of a {@link Text}, with how much a word counts there. */
    private static final Map<String, Float> WEIGHTS =
            Map.of("title", 2f, "summary", 1.2f, "tags", 1f, "need", 0.7f, "how", 0.5f, "place", 0.8f);

    /** With fewer than these, others that come near are looked for, too. */
    private static final int FEW = 5;

    private static final int NEAREST = 10;

    private final TextIndex index;
    private final AtomicReference<Found> last = new AtomicReference<>(Found.ALL);

    private PracticeSearch(TextIndex index) {
        this.index = index;
    }

    /**
     * What was found.
     *
     * @param anything whether nothing was asked for, so that every practice does
     * @param codes the nearest first
     * @param nearly whether no practice has all the words, and these have only some
     */
    record Found(String typed, boolean anything, List<String> codes, boolean nearly) {
        static final Found ALL = new Found("", true, List.of(), false);
    }

    /** @param synonyms groups of words that mean the same */
    static PracticeSearch of(String language, List<List<String>> synonyms, Collection<Text> texts) {
        return new PracticeSearch(TextIndex.of(language, WEIGHTS, synonyms, texts));
    }

    PracticeSearch changed(Collection<Text> put, Collection<String> gone) {
        return new PracticeSearch(index.changed(put, gone));
    }

    /**
     * Practices with all the words, whatever their form; then those that say the same in other words; then, where these
     * are few, those that have some of the words, the nearest first.
     */
    Found find(String typed) {
        var before = last.get();
        if (before.typed().equals(typed)) {
            return before;
        }
        var found = Letters.plain(typed).isBlank() ? Found.ALL : found(typed, typed);
        if (!found.anything() && found.codes().isEmpty()) {
            found = found(typed, index.onOwnKeys(typed));
        }
        last.set(found);
        return found;
    }

    private Found found(String typed, String words) {
        var codes = new LinkedHashSet<>(index.with(words));
        if (codes.size() < FEW) {
            codes.addAll(index.withMeaning(words));
        }
        boolean nearly = codes.isEmpty();
        if (codes.size() < FEW) {
            codes.addAll(index.nearest(words, NEAREST));
        }
        return new Found(typed, false, new ArrayList<>(codes), nearly && !codes.isEmpty());
    }
}
