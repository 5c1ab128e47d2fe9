package org.forumbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Texts of one language, found by what a person types. Words count by their stems; a word that stands nowhere is taken
 * for one that is begun or written with a slip; words that mean the same count for less. From any thread.
 */
public final class TextIndex {
    private static final String CODE = "code";

    /** What scores less than this part of the best is no help. */
    private static final float WORTH_SHOWING = 0.3f;

    private final Making making;
    private final IndexSearcher searcher;
    private final List<String> codes;
    private final WordQueries words;

    private TextIndex(Making making, IndexSearcher searcher, List<String> codes, WordQueries words) {
        this.making = making;
        this.searcher = searcher;
        this.codes = codes;
        this.words = words;
    }

    /**
     * Takes some tens of milliseconds, at first use some hundreds.
     *
     * @param weights how much a word counts, by field
     * @param synonyms groups of words that mean the same
     */
    public static TextIndex of(
            String language, Map<String, Float> weights, List<List<String>> synonyms, Collection<Text> texts) {
        var making =
                new Making(language, Stems.of(language), Map.copyOf(weights), synonyms, new ByteBuffersDirectory());
        return making.after(texts, List.of());
    }

    /**
     * The same with some texts more, or others in the place of those of the same code. This one stays as it is, and can
     * be asked meanwhile; of several made from the same one only the last counts. Takes a few milliseconds.
     *
     * @param gone codes of texts that are not to be found any more
     */
    public TextIndex changed(Collection<Text> put, Collection<String> gone) {
        return making.after(put, gone);
    }

    /** All that the indexes made one after the other have in common. */
    private record Making(
            String language,
            Stems stems,
            Map<String, Float> weights,
            List<List<String>> synonyms,
            ByteBuffersDirectory directory) {
        TextIndex after(Collection<Text> put, Collection<String> gone) {
            try {
                write(put, gone);
                return read();
            } catch (IOException broken) {
                throw inMemory(broken);
            }
        }

        private void write(Collection<Text> put, Collection<String> gone) throws IOException {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(stems.analyzer()))) {
                for (var text : put) {
                    writer.updateDocument(new Term(CODE, text.code()), document(text));
                }
                for (var code : gone) {
                    writer.deleteDocuments(new Term(CODE, code));
                }
            }
        }

        private TextIndex read() throws IOException {
            var reader = DirectoryReader.open(directory);
            var stored = reader.storedFields();
            var codes = new ArrayList<String>();
            for (int at = 0; at < reader.maxDoc(); at++) {
                codes.add(stored.document(at).get(CODE));
            }
            return new TextIndex(
                    this, new IndexSearcher(reader), codes, new WordQueries(stems, reader, weights, synonyms));
        }
    }

    /** Codes of at most {@code max} texts that have some of the words, the nearest first; none when no word is known. */
    public List<String> nearest(String typed, int max) {
        return found(words.some(typed), max, WORTH_SHOWING);
    }

    /** Codes of all texts that have each of the words. None when nothing typed is a word that says something. */
    public Set<String> with(String typed) {
        return all(typed, false);
    }

    /** The same, where a word that means the same does as well. */
    public Set<String> withMeaning(String typed) {
        return all(typed, true);
    }

    /** What a Latin text says when it was meant to be Russian; the text itself when that cannot be. */
    public String onOwnKeys(String typed) {
        return making.language().equals("ru") ? Letters.onRussianKeys(typed) : typed;
    }

    private Set<String> all(String typed, boolean meaning) {
        return new LinkedHashSet<>(found(words.each(typed, meaning), Math.max(1, codes.size()), 0));
    }

    private List<String> found(Query query, int max, float part) {
        try {
            var hits = searcher.search(query, max).scoreDocs;
            return Arrays.stream(hits)
                    .filter(hit -> hit.score >= hits[0].score * part)
                    .map(hit -> codes.get(hit.doc))
                    .toList();
        } catch (IOException broken) {
            throw inMemory(broken);
        }
    }

    private static Document document(Text text) {
        var document = new Document();
        document.add(new StringField(CODE, text.code(), Field.Store.YES));
        text.fields()
                .forEach((field, values) -> values.forEach(
                        value -> document.add(new TextField(field, Letters.joined(value), Field.Store.NO))));
        return document;
    }

    static UncheckedIOException inMemory(IOException broken) {
        return new UncheckedIOException("The index lies in memory and yet cannot be read", broken);
    }
}
