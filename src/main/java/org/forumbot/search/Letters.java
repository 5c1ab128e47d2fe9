package org.forumbot.search;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable letter by letter. */
public final class Letters {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern HYPHENED = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");

    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюе";

    private Letters() {}

    /** Small letters, {@code ё} as {@code е}, one space between words and around them. */
    public static String plain(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return " " + NO_WORD.matcher(small).replaceAll(" ").strip() + " ";
    }

    /** Plain, and each word with a hyphen also without it: «арт-терапия» can be found as «арттерапия». */
    static String joined(String text) {
        var joined = new StringBuilder(text);
        HYPHENED.matcher(text)
                .results()
                .forEach(word -> joined.append(' ').append(word.group().replace("-", "")));
        return plain(joined.toString());
    }

    /** What the same keys write when the keyboard is set to Russian. */
    static String onRussianKeys(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(letter -> {
                    int key = LATIN_KEYS.indexOf(letter);
                    return key < 0 ? letter : RUSSIAN_KEYS.charAt(key);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
