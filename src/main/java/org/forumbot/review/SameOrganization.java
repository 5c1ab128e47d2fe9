package org.forumbot.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees that two people write down the same organization differently: «Добрый двор» and АНО "Добрый двор". */
final class SameOrganization {
    /** What stands before the name proper, and is often left out. */
    private static final Set<String> FORMS = Set.of(
            "ано",
            "ао",
            "ассоциация",
            "бф",
            "гау",
            "гбу",
            "гку",
            "кгбу",
            "мау",
            "мбу",
            "мку",
            "нко",
            "общество",
            "огбу",
            "оо",
            "ооо",
            "пао",
            "роо",
            "фонд",
            "цнко",
            "ngo",
            "ltd",
            "fund");

    private SameOrganization() {}

    /** False when nothing is left of one of them. */
    static boolean of(String one, String other) {
        var words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static String words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !FORMS.contains(word))
                .collect(Collectors.joining(" "));
    }
}
