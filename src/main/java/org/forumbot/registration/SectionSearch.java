package org.forumbot.registration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;

/** The words of a forum's sections, to be found by what a person types. */
final class SectionSearch {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 10;

    private final ForumFile forum;
    private final Map<String, List<String>> words = new HashMap<>();

    SectionSearch(ForumFile forum) {
        this.forum = forum;
        forum.sections().values().forEach(section -> words.put(section.code(), words(text(section))));
    }

    /** Whether it was made from this very reading of the file. */
    @SuppressWarnings("ReferenceEquality")
    boolean of(ForumFile read) {
        return forum == read;
    }

    /** Whether each typed word begins some word of the section. Nothing typed fits everything. */
    boolean fits(Section section, String typed) {
        var there = words.getOrDefault(section.code(), List.of());
        return words(typed).stream()
                .limit(MOST_WORDS)
                .map(SectionSearch::stem)
                .allMatch(stem -> there.stream().anyMatch(word -> word.startsWith(stem)));
    }

    private String text(Section section) {
        var code = section.venue();
        var venue = code == null ? null : forum.venues().get(code);
        return String.join(
                " ",
                section.title(),
                section.about(),
                String.join(" ", section.speakers()),
                venue == null ? "" : venue.title() + " " + venue.full());
    }

    private static List<String> words(String text) {
        return Arrays.stream(GAP.split(text.toLowerCase(Locale.ROOT).replace('ё', 'е')))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Russian endings differ: who types «подростки» means «подростков» too. Short words must begin as typed. */
    private static String stem(String word) {
        return word.length() < 6 ? word : word.substring(0, Math.max(5, word.length() - 2));
    }
}
