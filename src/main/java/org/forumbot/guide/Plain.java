package org.forumbot.guide;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts made comparable, and texts without markup. */
final class Plain {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BOLD = Pattern.compile("\\*([^*\\n]+)\\*");

    private Plain() {}

    /** Small letters, {@code ё} as {@code е}, one space between words and around them. */
    static String words(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return " " + NO_WORD.matcher(small).replaceAll(" ").strip() + " ";
    }

    /** What stands in a text as a value is shown as it is, so its bold marks go. */
    static String unmarked(String text) {
        return BOLD.matcher(text).replaceAll("$1");
    }
}
