package org.forumbot.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.forumbot.files.GuideFile;

/**
 * Finds the answers nearest to what a person wrote, in one language, in memory. Words count by their stems; words that
 * mean the same count for less, and so does a word that stands nowhere but is one letter away from one that does.
 */
final class GuideIndex {
    private static final Map<String, Float> FIELDS = Map.of("question", 1.6f, "also", 1.4f, "answer", 0.6f);
    private static final float SYNONYM = 0.35f;
    private static final float TYPO = 0.6f;
    private static final float TIE = 0.2f;

    /** Words of a question beyond this many are not looked at. */
    private static final int MOST_WORDS = 40;

    /** Shorter words are other words as soon as a letter changes. */
    private static final int SHORTEST_TYPO = 4;

    /** An answer that scores less than this part of the best one is no help. */
    private static final float WORTH_SHOWING = 0.3f;

    private final GuideFile file;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final List<Set<String>> synonyms;

    private GuideIndex(GuideFile file, Analyzer analyzer, IndexSearcher searcher, List<Set<String>> synonyms) {
        this.file = file;
        this.analyzer = analyzer;
        this.searcher = searcher;
        this.synonyms = synonyms;
    }

    /** Takes some tens of milliseconds, at first use some hundreds. */
    static GuideIndex of(GuideFile file, String language) {
        var analyzer = analyzer(language);
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var item : file.answers().values()) {
                    writer.addDocument(document(item));
                }
            }
            var searcher = new IndexSearcher(DirectoryReader.open(directory));
            var synonyms = file.synonyms().stream()
                    .map(group -> stems(analyzer, String.join(" ", group)))
                    .toList();
            return new GuideIndex(file, analyzer, searcher, synonyms);
        } catch (IOException broken) {
            throw inMemory(broken);
        }
    }

    /** Words of a language without one of its own count as they are written. */
    private static Analyzer analyzer(String language) {
        return switch (language) {
            case "ru" -> new RussianAnalyzer();
            case "en" -> new EnglishAnalyzer();
            default -> new StandardAnalyzer();
        };
    }

    boolean isOf(GuideFile other) {
        return file == other || file.equals(other);
    }

    /** At most {@code max} answers, the nearest first; none when no word is known. */
    List<GuideFile.Item> nearest(String words, int max) {
        try {
            var hits = searcher.search(query(stems(analyzer, Plain.words(words))), max).scoreDocs;
            var items = new ArrayList<GuideFile.Item>();
            for (var hit : hits) {
                if (hit.score >= hits[0].score * WORTH_SHOWING) {
                    var code = searcher.storedFields().document(hit.doc).get("code");
                    items.add(Objects.requireNonNull(file.answers().get(code)));
                }
            }
            return items;
        } catch (IOException broken) {
            throw inMemory(broken);
        }
    }

    private static Document document(GuideFile.Item item) {
        var document = new Document();
        document.add(new StoredField("code", item.code()));
        document.add(new TextField("question", Plain.words(item.question()), Field.Store.NO));
        document.add(new TextField("answer", Plain.words(item.answer()), Field.Store.NO));
        item.also().forEach(also -> document.add(new TextField("also", Plain.words(also), Field.Store.NO)));
        return document;
    }

    private Query query(Set<String> stems) throws IOException {
        var all = new BooleanQuery.Builder();
        for (var stem : stems) {
            all.add(new DisjunctionMaxQuery(alternatives(stem), TIE), BooleanClause.Occur.SHOULD);
        }
        return all.build();
    }

    /** The word itself in every field, what means the same, and what it may have been meant to be. */
    private List<Query> alternatives(String stem) throws IOException {
        var ways = new ArrayList<Query>();
        boolean known = false;
        for (var field : FIELDS.entrySet()) {
            var term = new Term(field.getKey(), stem);
            ways.add(new BoostQuery(new TermQuery(term), field.getValue()));
            known |= searcher.getIndexReader().docFreq(term) > 0;
        }
        for (var same : meaningTheSame(stem)) {
            FIELDS.forEach(
                    (field, boost) -> ways.add(new BoostQuery(new TermQuery(new Term(field, same)), boost * SYNONYM)));
        }
        if (!known && stem.length() >= SHORTEST_TYPO) {
            FIELDS.forEach((field, boost) ->
                    meantToBe(new Term(field, stem)).forEach(way -> ways.add(new BoostQuery(way, boost * TYPO))));
        }
        return ways;
    }

    /** One letter away; or its beginning, as a wrong ending may have been taken off together with more. */
    private static List<Query> meantToBe(Term unknown) {
        return List.of(new FuzzyQuery(unknown, 1, 1), new PrefixQuery(unknown));
    }

    private Set<String> meaningTheSame(String stem) {
        var same = new LinkedHashSet<String>();
        synonyms.stream().filter(group -> group.contains(stem)).forEach(same::addAll);
        same.remove(stem);
        return same;
    }

    private static Set<String> stems(Analyzer analyzer, String text) {
        var stems = new LinkedHashSet<String>();
        try (TokenStream tokens = analyzer.tokenStream("question", text.replace('ё', 'е'))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (stems.size() < MOST_WORDS && tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException broken) {
            throw inMemory(broken);
        }
        return stems;
    }

    private static UncheckedIOException inMemory(IOException broken) {
        return new UncheckedIOException("The guide's index lies in memory and yet cannot be read", broken);
    }
}
