package org.forumbot.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The stems that stand in an index or mean something that may stand there, and what another word may have been meant to be. */
final class KnownWords {
    /** Shorter words are other words as soon as a letter changes. */
    private static final int SHORTEST_TYPO = 4;

    /** In longer words two letters may be wrong. */
    private static final int SHORTEST_TWO_TYPOS = 8;

    /** Shorter beginnings say nothing of the word. */
    private static final int SHORTEST_ROOT = 5;

    /** Longer ones are no words, and looking for their like would take a turn's time by itself. */
    private static final int LONGEST = 30;

    private final NavigableSet<String> stems = new TreeSet<>();

    KnownWords(IndexReader reader, Collection<String> fields, Collection<Set<String>> synonyms) throws IOException {
        synonyms.forEach(stems::addAll);
        for (var field : fields) {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                var all = terms.iterator();
                for (var term = all.next(); term != null; term = all.next()) {
                    stems.add(term.utf8ToString());
                }
            }
        }
    }

    boolean has(String stem) {
        return stems.contains(stem);
    }

    boolean begin(String stem) {
        var next = stems.ceiling(stem);
        return next != null && next.startsWith(stem);
    }

    /** Stems with one letter more, less, another or in the place of the next; in long words with two, if there is none. */
    Set<String> like(String unknown) {
        if (unknown.length() < SHORTEST_TYPO || unknown.length() > LONGEST) {
            return Set.of();
        }
        var near = like(unknown, 1);
        return near.isEmpty() && unknown.length() >= SHORTEST_TWO_TYPOS ? like(unknown, 2) : near;
    }

    private Set<String> like(String unknown, int wrong) {
        var near = new LevenshteinAutomata(unknown, true).toAutomaton(wrong);
        var found = new TreeSet<String>();
        for (var stem : stems) {
            if (Math.abs(stem.length() - unknown.length()) <= wrong && near != null && Operations.run(near, stem)) {
                found.add(stem);
            }
        }
        return found;
    }

    /** «Театральный» stands nowhere, «театр» does. The longest such beginning, or none. */
    List<String> root(String unknown) {
        for (int length = unknown.length() - 1; length >= SHORTEST_ROOT && length * 2 >= unknown.length(); length--) {
            var root = unknown.substring(0, length);
            if (has(root)) {
                return List.of(root);
            }
        }
        return List.of();
    }
}
