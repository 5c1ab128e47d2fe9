package org.forumbot.tools;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text that is to be found in another: blanks of all kinds count as one, each {@code #} stands for a digit. */
record Wanted(String text) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");

    boolean isIn(String whole) {
        return pattern().matcher(plain(whole)).find();
    }

    boolean is(String whole) {
        return pattern().matcher(plain(whole)).matches();
    }

    private Pattern pattern() {
        return Pattern.compile(
                Arrays.stream(plain(text).split("#", -1)).map(Pattern::quote).collect(Collectors.joining("\\d")));
    }

    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    @Override
    public String toString() {
        return "«" + text.strip() + "»";
    }
}
