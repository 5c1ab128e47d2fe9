package org.forumbot.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.files.Lately;
import org.forumbot.search.Letters;
import org.forumbot.search.Text;
import org.forumbot.search.TextIndex;

/** Finds the sections of a forum by what a person types, in one language. */
final class SectionSearch {
    private static final Map<String, Float> WEIGHTS =
            Map.of("title", 2f, "speakers", 2f, "about", 1f, "topic", 0.8f, "place", 0.6f);

    /** With fewer than these, other words for the same are looked for, too. */
    private static final int FEW = 4;

    private static final int NEAREST = 5;

    /** Searches whose results are kept: a person turns pages, and many look for the same. */
    private static final int REMEMBERED = 128;

    private final TextIndex index;
    private final Lately<String, Found> lately = new Lately<>(REMEMBERED);

    private SectionSearch(TextIndex index) {
        this.index = index;
    }

    /**
     * What was found.
     *
     * @param anything whether nothing was asked for, so that every section does
     * @param ranks lower ones come first, by code of the section
     * @param nearly whether no section has all the words, and these have only some
     */
    record Found(boolean anything, Map<String, Integer> ranks, boolean nearly) {
        static final Found ALL = new Found(true, Map.of(), false);

        boolean has(Section section) {
            return anything || ranks.containsKey(section.code());
        }

        int rank(Section section) {
            return ranks.getOrDefault(section.code(), 0);
        }
    }

    /** Takes some tens of milliseconds. @param synonyms groups of words that mean the same */
    static SectionSearch of(ForumFile forum, String language, List<List<String>> synonyms) {
        var texts = forum.sections().values().stream()
                .map(section -> text(section, forum))
                .toList();
        return new SectionSearch(TextIndex.of(language, WEIGHTS, synonyms, texts));
    }

    /**
     * Sections with all the words, whatever their form; then, where these are few, those that say the same in other words;
     * where there are none at all, those that have some of the words, the nearest first.
     */
    Found find(String typed) {
        return lately.of(typed, this::sought);
    }

    private Found sought(String typed) {
        var found = Letters.plain(typed).isBlank() ? Found.ALL : found(typed);
        if (!found.anything() && found.ranks().isEmpty()) {
            found = found(index.onOwnKeys(typed));
        }
        return found;
    }

    private Found found(String words) {
        var ranks = new HashMap<String, Integer>();
        index.with(words).forEach(code -> ranks.put(code, 0));
        if (ranks.size() < FEW) {
            index.withMeaning(words).forEach(code -> ranks.putIfAbsent(code, 1));
        }
        boolean nearly = ranks.isEmpty();
        if (nearly) {
            index.nearest(words, NEAREST).forEach(code -> ranks.put(code, ranks.size()));
        }
        return new Found(false, ranks, nearly && !ranks.isEmpty());
    }

    private static Text text(Section section, ForumFile forum) {
        var venue = section.venue() == null ? null : forum.venues().get(section.venue());
        return new Text(
                section.code(),
                Map.of(
                        "title", List.of(section.title()),
                        "speakers", section.speakers(),
                        "about", List.of(section.about()),
                        "topic", topics(section, forum),
                        "place", venue == null ? List.of() : List.of(venue.title(), venue.full())));
    }

    private static List<String> topics(Section section, ForumFile forum) {
        var topics = new ArrayList<String>();
        if (section.track() != null) {
            topics.add(Places.track(forum, section.track()));
        }
        if (section.part() != null) {
            topics.add(Places.part(forum, section.part()));
        }
        if (section.format() != null) {
            topics.add(Places.format(forum, section.format()));
        }
        return topics;
    }
}
