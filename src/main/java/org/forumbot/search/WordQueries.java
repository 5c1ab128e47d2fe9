package org.forumbot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is asked of the index for the words that a person typed. */
final class WordQueries {
    private static final float BEGUN = 0.8f;
    private static final float SYNONYM = 0.35f;
    private static final float TYPO = 0.6f;
    private static final float TIE = 0.2f;

    /** Shorter ones begin too many words. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Of so many unknown words the like is looked for; the rest of a long text says enough. */
    private static final int MOST_UNKNOWN = 8;

    private final Stems stems;
    private final KnownWords known;
    private final Map<String, Float> weights;
    private final List<Set<String>> synonyms;

    /** The same words are asked for in several ways, one after the other. */
    private final AtomicReference<Meant> last = new AtomicReference<>(new Meant("", List.of()));

    WordQueries(Stems stems, IndexReader reader, Map<String, Float> weights, List<List<String>> synonyms)
            throws IOException {
        this.stems = stems;
        this.weights = Map.copyOf(weights);
        this.synonyms = synonyms.stream()
                .map(group -> stems.in(String.join(" ", group)))
                .toList();
        this.known = new KnownWords(reader, weights.keySet(), this.synonyms);
    }

    /** Some of the words, or of those that mean the same. */
    Query some(String typed) {
        var query = new BooleanQuery.Builder();
        meant(typed).forEach(word -> query.add(new DisjunctionMaxQuery(ways(word, true), TIE), Occur.SHOULD));
        return query.build();
    }

    /** Each of the words, or what it begins; with {@code meaning} also what means the same. */
    Query each(String typed, boolean meaning) {
        var query = new BooleanQuery.Builder();
        for (var word : meant(typed)) {
            var ways = ways(word, meaning);
            begun(ways, word.stem(), BEGUN);
            word.like().forEach(like -> begun(ways, like, BEGUN * TYPO));
            query.add(new DisjunctionMaxQuery(ways, TIE), Occur.MUST);
        }
        return query.build();
    }

    /** @param like stems that it may have been meant to be when it stands nowhere */
    private record Word(String stem, boolean known, Set<String> like) {}

    private record Meant(String typed, List<Word> words) {}

    private List<Word> meant(String typed) {
        var before = last.get();
        if (!before.typed().equals(typed)) {
            before = new Meant(typed, words(typed));
            last.set(before);
        }
        return before.words();
    }

    private List<Word> words(String typed) {
        var words = new ArrayList<Word>();
        int unknown = 0;
        for (var stem : stems.in(typed)) {
            if (known.has(stem)) {
                words.add(new Word(stem, true, Set.of()));
            } else {
                boolean looked = unknown++ < MOST_UNKNOWN && !known.begin(stem);
                words.add(new Word(stem, false, looked ? like(stem) : Set.of()));
            }
        }
        return words;
    }

    private Set<String> like(String unknown) {
        var like = new LinkedHashSet<>(known.like(unknown));
        like.addAll(known.root(unknown));
        return like;
    }

    private List<Query> ways(Word word, boolean meaning) {
        var ways = new ArrayList<Query>();
        everywhere(ways, 1, field -> new TermQuery(new Term(field, word.stem())));
        if (meaning) {
            meaningTheSame(word.stem()).forEach(same -> same(ways, same, SYNONYM));
            word.like().forEach(like -> meaningTheSame(like).forEach(same -> same(ways, same, SYNONYM * TYPO)));
        }
        word.like().forEach(like -> same(ways, like, TYPO));
        if (!word.known()) {
            begun(ways, word.stem(), TYPO);
        }
        return ways;
    }

    private void same(List<Query> ways, String stem, float worth) {
        everywhere(ways, worth, field -> new TermQuery(new Term(field, stem)));
    }

    private void begun(List<Query> ways, String stem, float worth) {
        if (stem.length() >= SHORTEST_BEGINNING) {
            everywhere(ways, worth, field -> new PrefixQuery(new Term(field, stem)));
        }
    }

    private void everywhere(List<Query> ways, float worth, Function<String, Query> way) {
        weights.forEach((field, weight) -> ways.add(new BoostQuery(way.apply(field), weight * worth)));
    }

    private Set<String> meaningTheSame(String stem) {
        var same = new LinkedHashSet<String>();
        synonyms.stream().filter(group -> group.contains(stem)).forEach(same::addAll);
        same.remove(stem);
        return same;
    }
}
