package org.forumbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What the forms of a word have in common, in one language. Words that say nothing, such as «и», have no stem. */
final class Stems {
    /** Words beyond this many are not looked at. */
    private static final int MOST_WORDS = 40;

    private static final String ANY_FIELD = "";

    private final Analyzer analyzer;

    private Stems(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Words of a language without rules of its own count as they are written. */
    static Stems of(String language) {
        return new Stems(
                switch (language) {
                    case "ru" -> new Russian();
                    case "en" -> new EnglishAnalyzer();
                    default -> new StandardAnalyzer();
                });
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** Each once, in the order of their words. */
    Set<String> in(String text) {
        var stems = new LinkedHashSet<String>();
        try (TokenStream tokens = analyzer.tokenStream(ANY_FIELD, Letters.plain(text))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (stems.size() < MOST_WORDS && tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException broken) {
            throw new UncheckedIOException("A text in memory cannot be read to its end", broken);
        }
        return stems;
    }

    private static final class Russian extends AnalyzerWrapper {
        private final Analyzer russian = new RussianAnalyzer();

        Russian() {
            super(GLOBAL_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return russian;
        }

        @Override
        protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents made) {
            return new TokenStreamComponents(made.getSource(), new FleetingVowel(made.getTokenStream()));
        }
    }
}
